from typing import List, Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["RateLimitsUpdatedEvent", "RateLimit"]

class RateLimitsUpdatedEvent(BaseModel):
    event_id: str
    rate_limits: List[RateLimit]
    type: Literal["rate_limits.updated"]

class RateLimit(BaseModel):
    limit: Optional[int]
    name: Optional[Literal["requests", "tokens"]]
    remaining: Optional[int]
    reset_seconds: Optional[float]
