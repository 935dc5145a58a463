from .. import RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams

__all__ = ("RateLimitUpdateRateLimitParams",)
