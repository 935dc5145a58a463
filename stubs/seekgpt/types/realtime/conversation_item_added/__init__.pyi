from .. import ConversationItemAdded as ConversationItemAdded
from .. import ConversationItem as ConversationItem
