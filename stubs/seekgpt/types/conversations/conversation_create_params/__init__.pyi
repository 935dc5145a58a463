from .. import ConversationCreateParams as ConversationCreateParams
