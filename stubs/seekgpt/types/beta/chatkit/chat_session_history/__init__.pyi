from .. import ChatSessionHistory as ChatSessionHistory
