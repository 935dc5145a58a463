from .. import ConversationItemTruncateEvent as ConversationItemTruncateEvent

__all__ = ("ConversationItemTruncateEvent",)
