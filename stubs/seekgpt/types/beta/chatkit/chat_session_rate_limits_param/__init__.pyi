from .. import ChatSessionRateLimitsParam

__all__ = ("ChatSessionRateLimitsParam",)
