from .. import ResponseOutputItemDoneEvent
from .. import ResponseOutputItem as ResponseOutputItem

__all__ = ("ResponseOutputItemDoneEvent",)
