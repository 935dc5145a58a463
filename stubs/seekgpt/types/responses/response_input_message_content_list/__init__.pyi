from .. import ResponseInputMessageContentList
from .. import ResponseInputContent as ResponseInputContent

__all__ = ("ResponseInputMessageContentList",)
