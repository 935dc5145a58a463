from .. import ChatSessionRateLimitsParam as ChatSessionRateLimitsParam
