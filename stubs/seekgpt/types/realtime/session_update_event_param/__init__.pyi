from .. import _session_update_event_param
from .. import SessionUpdateEventParam as SessionUpdateEventParam
from .. import RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam
from .. import (
    RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
)

Session = _session_update_event_param.Session
