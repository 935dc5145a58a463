from .. import SessionCreateParams
from .. import ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam
from .. import ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam
from .. import ChatSessionRateLimitsParam as ChatSessionRateLimitsParam
from .. import ChatSessionWorkflowParam as ChatSessionWorkflowParam

__all__ = ("SessionCreateParams",)
