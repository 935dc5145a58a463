from typing_extensions import TypeAlias
from .. import _session_update_event
from .. import SessionUpdateEvent as SessionUpdateEvent
from .. import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
from .. import (
    RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
)

Session: TypeAlias = _session_update_event.Session
