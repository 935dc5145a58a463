from .. import RateLimitListRateLimitsParams

__all__ = ("RateLimitListRateLimitsParams",)
