from .. import ConversationItemList as ConversationItemList
from ..conversation_item import ConversationItem as ConversationItem
