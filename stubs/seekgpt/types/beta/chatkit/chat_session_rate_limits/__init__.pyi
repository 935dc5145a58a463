from .. import ChatSessionRateLimits

__all__ = ("ChatSessionRateLimits",)
