from .. import ConversationItemTruncateEventParam as ConversationItemTruncateEventParam

__all__ = ("ConversationItemTruncateEventParam",)
