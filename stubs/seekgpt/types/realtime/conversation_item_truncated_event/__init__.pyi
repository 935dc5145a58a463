from .. import ConversationItemTruncatedEvent as ConversationItemTruncatedEvent

__all__ = ("ConversationItemTruncatedEvent",)
