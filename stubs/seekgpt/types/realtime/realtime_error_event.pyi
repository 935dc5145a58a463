from typing_extensions import Literal
from ..._model import BaseModel
from .realtime_error import RealtimeError

__all__ = ["RealtimeErrorEvent"]

class RealtimeErrorEvent(BaseModel):
    error: RealtimeError
    event_id: str
    type: Literal["error"]
