from typing_extensions import TypeAlias
from .. import _session_updated_event
from .. import SessionUpdatedEvent
from .. import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
from .. import (
    RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
)

__all__ = ("Session", "SessionUpdatedEvent")
Session: TypeAlias = _session_updated_event.Session
