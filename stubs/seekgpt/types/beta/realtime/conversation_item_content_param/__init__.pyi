from .. import ConversationItemContentParam

__all__ = ("ConversationItemContentParam",)
