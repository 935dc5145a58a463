from .. import ResponseOutputItemDoneEvent
from .. import ConversationItem as ConversationItem

__all__ = ("ResponseOutputItemDoneEvent",)
