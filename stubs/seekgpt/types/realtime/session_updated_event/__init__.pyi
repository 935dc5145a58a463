from typing_extensions import TypeAlias
from .. import _session_updated_event
from .. import SessionUpdatedEvent as SessionUpdatedEvent
from .. import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
from .. import (
    RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
)

Session: TypeAlias = _session_updated_event.Session
