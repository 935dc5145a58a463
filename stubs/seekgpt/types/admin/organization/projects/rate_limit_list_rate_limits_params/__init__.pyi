from .. import RateLimitListRateLimitsParams as RateLimitListRateLimitsParams

__all__ = ("RateLimitListRateLimitsParams",)
