from typing import Union
from typing_extensions import TypeAlias
from ..._model import BaseModel
from .realtime_session_create_response import RealtimeSessionCreateResponse
from .realtime_transcription_session_create_response import (
    RealtimeTranscriptionSessionCreateResponse,
)

__all__ = ["Session", "ClientSecretCreateResponse"]
Session: TypeAlias = Union[
    RealtimeSessionCreateResponse,
    RealtimeTranscriptionSessionCreateResponse,
]

class ClientSecretCreateResponse(BaseModel):
    """A short-lived token, when it expires, and the session it opens."""

    expires_at: int
    session: Session
    value: str
