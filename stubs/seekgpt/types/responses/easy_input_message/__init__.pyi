from .. import EasyInputMessage
from .. import ResponseInputContent as ResponseInputContent

__all__ = ("EasyInputMessage",)
