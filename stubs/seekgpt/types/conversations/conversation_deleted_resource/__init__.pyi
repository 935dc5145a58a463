from .. import ConversationDeletedResource as ConversationDeletedResource
