from .. import _session_update_event
from .. import SessionUpdateEvent as SessionUpdateEvent
from .. import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
from .. import (
    RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
)

Session = _session_update_event.Session
