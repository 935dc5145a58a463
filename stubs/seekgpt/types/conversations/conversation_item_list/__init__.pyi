from .. import ConversationItemList as ConversationItemList
from .._apart import ConversationItem as ConversationItem
