from typing import Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .realtime_session_create_request import RealtimeSessionCreateRequest
from .realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest

__all__ = ["Session", "SessionUpdatedEvent"]
Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]

class SessionUpdatedEvent(BaseModel):
    event_id: str
    session: Session
    type: Literal["session.updated"]
