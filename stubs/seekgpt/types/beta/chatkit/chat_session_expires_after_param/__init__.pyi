from .. import ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam
