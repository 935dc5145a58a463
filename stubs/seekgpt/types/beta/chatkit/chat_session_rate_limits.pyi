from ...._model import BaseModel

__all__ = ["ChatSessionRateLimits"]

class ChatSessionRateLimits(BaseModel):
    max_requests_per_1_minute: int
