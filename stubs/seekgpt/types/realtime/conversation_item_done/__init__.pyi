from .. import ConversationItemDone as ConversationItemDone
from .. import ConversationItem as ConversationItem
