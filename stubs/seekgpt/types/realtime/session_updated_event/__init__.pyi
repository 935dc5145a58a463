from .. import _session_updated_event
from .. import SessionUpdatedEvent as SessionUpdatedEvent
from .. import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
from .. import (
    RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
)

Session = _session_updated_event.Session
