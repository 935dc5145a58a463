from .. import ResponseConversationParam as ResponseConversationParam
