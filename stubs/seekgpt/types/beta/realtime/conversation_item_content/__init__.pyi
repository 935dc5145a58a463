from .. import ConversationItemContent

__all__ = ("ConversationItemContent",)
