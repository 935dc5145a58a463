from .. import ConversationItemAdded as ConversationItemAdded
from .. import ConversationItem as ConversationItem

__all__ = ("ConversationItemAdded",)
