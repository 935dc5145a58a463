from .. import ConversationItemTruncateEvent as ConversationItemTruncateEvent
