from .. import RateLimitUpdateRateLimitParams

__all__ = ("RateLimitUpdateRateLimitParams",)
