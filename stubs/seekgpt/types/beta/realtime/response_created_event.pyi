from typing_extensions import Literal
from ...._model import BaseModel
from .realtime_response import RealtimeResponse

__all__ = ["ResponseCreatedEvent"]

class ResponseCreatedEvent(BaseModel):
    """Stream event: the response exists and work on it begins."""

    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]
