from typing_extensions import TypeAlias
from .. import _realtime_response_status
from .. import RealtimeResponseStatus as RealtimeResponseStatus

Error: TypeAlias = _realtime_response_status.Error
