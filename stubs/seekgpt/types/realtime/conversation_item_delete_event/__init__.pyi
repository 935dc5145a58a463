from .. import ConversationItemDeleteEvent as ConversationItemDeleteEvent
