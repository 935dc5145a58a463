from .. import ConversationItemAdded
from .. import ConversationItem as ConversationItem

__all__ = ("ConversationItemAdded",)
