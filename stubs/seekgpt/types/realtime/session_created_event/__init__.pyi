from .. import _session_created_event
from .. import SessionCreatedEvent as SessionCreatedEvent
from .. import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
from .. import (
    RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
)

Session = _session_created_event.Session
