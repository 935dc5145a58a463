from .. import RateLimitListRateLimitsParams as RateLimitListRateLimitsParams
