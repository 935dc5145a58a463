from typing_extensions import TypeAlias
from .. import _session_created_event
from .. import SessionCreatedEvent
from .. import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
from .. import (
    RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
)

__all__ = ("Session", "SessionCreatedEvent")
Session: TypeAlias = _session_created_event.Session
