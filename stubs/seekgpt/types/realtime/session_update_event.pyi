from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .realtime_session_create_request import RealtimeSessionCreateRequest
from .realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest

__all__ = ["Session", "SessionUpdateEvent"]
Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]

class SessionUpdateEvent(BaseModel):
    event_id: Optional[str]
    session: Session
    type: Literal["session.update"]
