from typing_extensions import TypeAlias
from .. import _session_created_event
from .. import SessionCreatedEvent as SessionCreatedEvent
from .. import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
from .. import (
    RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
)

Session: TypeAlias = _session_created_event.Session
