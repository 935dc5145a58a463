from .. import ConversationItemContent as ConversationItemContent

__all__ = ("ConversationItemContent",)
