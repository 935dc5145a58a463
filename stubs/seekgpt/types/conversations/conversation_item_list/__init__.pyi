from .. import ConversationItemList as ConversationItemList
from .. import ConversationItem as ConversationItem
