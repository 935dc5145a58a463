from .. import ConversationItemCreatedEvent as ConversationItemCreatedEvent
from .. import ConversationItem as ConversationItem

__all__ = ("ConversationItemCreatedEvent",)
