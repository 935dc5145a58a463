from .. import ConversationItemCreatedEvent
from .. import ConversationItem as ConversationItem

__all__ = ("ConversationItemCreatedEvent",)
