from .. import ChatSessionRateLimits as ChatSessionRateLimits
