from typing_extensions import TypeAlias
from .. import _rate_limits_updated_event
from .. import RateLimitsUpdatedEvent

__all__ = ("RateLimitsUpdatedEvent", "RateLimit")
RateLimit: TypeAlias = _rate_limits_updated_event.RateLimit
