from .. import ConversationItem as ConversationItem
from .. import ConversationItemContent as ConversationItemContent
