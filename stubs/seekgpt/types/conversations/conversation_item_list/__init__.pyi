from .. import ConversationItemList
from .. import ConversationItem as ConversationItem

__all__ = ("ConversationItemList",)
