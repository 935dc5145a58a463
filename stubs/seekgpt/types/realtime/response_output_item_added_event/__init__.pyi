from .. import ResponseOutputItemAddedEvent
from .. import ConversationItem as ConversationItem

__all__ = ("ResponseOutputItemAddedEvent",)
