from .. import ConversationItemCreatedEvent as ConversationItemCreatedEvent
from .. import ConversationItem as ConversationItem
