from .. import ResponseInputMessageItem
from .. import ResponseInputContent as ResponseInputContent

__all__ = ("ResponseInputMessageItem",)
