from .. import ConversationItemDone
from .. import ConversationItem as ConversationItem

__all__ = ("ConversationItemDone",)
