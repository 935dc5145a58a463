from .. import ConversationItemCreateEvent as ConversationItemCreateEvent
from .. import ConversationItem as ConversationItem
