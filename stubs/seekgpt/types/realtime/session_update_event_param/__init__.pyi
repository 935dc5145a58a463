from typing_extensions import TypeAlias
from .. import _session_update_event_param
from .. import SessionUpdateEventParam
from .. import RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam
from .. import (
    RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
)

__all__ = ("Session", "SessionUpdateEventParam")
Session: TypeAlias = _session_update_event_param.Session
