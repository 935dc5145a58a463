from .. import ConversationItemTruncateEventParam

__all__ = ("ConversationItemTruncateEventParam",)
