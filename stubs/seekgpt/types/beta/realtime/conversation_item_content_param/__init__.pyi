from .. import ConversationItemContentParam as ConversationItemContentParam

__all__ = ("ConversationItemContentParam",)
