from .. import ConversationItemTruncateEvent

__all__ = ("ConversationItemTruncateEvent",)
