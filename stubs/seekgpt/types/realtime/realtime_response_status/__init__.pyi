from .. import _realtime_response_status
from .. import RealtimeResponseStatus as RealtimeResponseStatus

Error = _realtime_response_status.Error
