from .. import ConversationItemRetrieveEvent as ConversationItemRetrieveEvent
