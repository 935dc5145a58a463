from .. import ConversationItemContent as ConversationItemContent
