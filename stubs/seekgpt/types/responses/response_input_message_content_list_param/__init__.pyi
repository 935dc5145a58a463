from .. import ResponseInputMessageContentListParam as ResponseInputMessageContentListParam
from .. import ResponseInputContentParam as ResponseInputContentParam

__all__ = ("ResponseInputMessageContentListParam",)
