from .. import ConversationUpdateParams as ConversationUpdateParams
