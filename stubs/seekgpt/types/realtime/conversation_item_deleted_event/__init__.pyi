from .. import ConversationItemDeletedEvent as ConversationItemDeletedEvent
