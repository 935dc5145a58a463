from typing_extensions import TypeAlias
from .. import _rate_limits_updated_event
from .. import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent

RateLimit: TypeAlias = _rate_limits_updated_event.RateLimit
