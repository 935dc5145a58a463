from .. import ConversationItemContentParam as ConversationItemContentParam
