from .. import ResponseOutputItemAddedEvent
from .. import ResponseOutputItem as ResponseOutputItem

__all__ = ("ResponseOutputItemAddedEvent",)
