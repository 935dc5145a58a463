from .. import ConversationItemTruncatedEvent

__all__ = ("ConversationItemTruncatedEvent",)
