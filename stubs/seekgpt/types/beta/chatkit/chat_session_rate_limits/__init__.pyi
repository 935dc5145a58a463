from .. import ChatSessionRateLimits as ChatSessionRateLimits

__all__ = ("ChatSessionRateLimits",)
