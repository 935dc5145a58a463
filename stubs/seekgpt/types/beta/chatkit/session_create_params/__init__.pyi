from .. import SessionCreateParams as SessionCreateParams
from .. import ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam
from .. import ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam
from .. import ChatSessionRateLimitsParam as ChatSessionRateLimitsParam
from .. import ChatSessionWorkflowParam as ChatSessionWorkflowParam
