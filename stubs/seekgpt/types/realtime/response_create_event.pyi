from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .realtime_response_create_params import RealtimeResponseCreateParams

__all__ = ["ResponseCreateEvent"]

class ResponseCreateEvent(BaseModel):
    event_id: Optional[str]
    response: Optional[RealtimeResponseCreateParams]
    type: Literal["response.create"]
