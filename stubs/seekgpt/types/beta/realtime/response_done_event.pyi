from typing_extensions import Literal
from ...._model import BaseModel
from .realtime_response import RealtimeResponse

__all__ = ["ResponseDoneEvent"]

class ResponseDoneEvent(BaseModel):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]
