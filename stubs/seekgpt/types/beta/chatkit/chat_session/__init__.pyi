from .. import ChatSession as ChatSession
from ... import ChatKitWorkflow as ChatKitWorkflow
from .. import ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration
from .. import ChatSessionRateLimits as ChatSessionRateLimits
