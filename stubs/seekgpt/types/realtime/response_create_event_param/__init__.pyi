from .. import ResponseCreateEventParam as ResponseCreateEventParam
from .. import RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam
