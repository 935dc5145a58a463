from .. import ChatSession as ChatSession
from .. import ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration
from .. import ChatSessionRateLimits as ChatSessionRateLimits
from ... import ChatKitWorkflow as ChatKitWorkflow
