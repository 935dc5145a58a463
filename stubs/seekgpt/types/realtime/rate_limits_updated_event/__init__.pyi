from .. import _rate_limits_updated_event
from .. import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent

RateLimit = _rate_limits_updated_event.RateLimit
