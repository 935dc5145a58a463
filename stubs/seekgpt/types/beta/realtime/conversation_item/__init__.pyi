from .. import ConversationItem
from .. import ConversationItemContent as ConversationItemContent

__all__ = ("ConversationItem",)
