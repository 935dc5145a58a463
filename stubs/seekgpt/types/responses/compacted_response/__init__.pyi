from .. import CompactedResponse
from .. import ResponseOutputItem as ResponseOutputItem
from .. import ResponseUsage as ResponseUsage

__all__ = ("CompactedResponse",)
