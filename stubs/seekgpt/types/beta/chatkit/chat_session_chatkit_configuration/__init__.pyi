from .. import ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration
from .. import ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling
from .. import ChatSessionFileUpload as ChatSessionFileUpload
from .. import ChatSessionHistory as ChatSessionHistory
