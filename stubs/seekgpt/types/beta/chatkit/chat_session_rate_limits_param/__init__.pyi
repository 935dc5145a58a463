from .. import ChatSessionRateLimitsParam as ChatSessionRateLimitsParam

__all__ = ("ChatSessionRateLimitsParam",)
