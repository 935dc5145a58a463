from .. import ConversationItemList as ConversationItemList
from .. import ConversationItem as ConversationItem

__all__ = ("ConversationItemList",)
