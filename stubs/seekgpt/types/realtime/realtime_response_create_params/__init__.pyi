from .. import _realtime_response_create_params
from .. import RealtimeResponseCreateParams as RealtimeResponseCreateParams

Tool = _realtime_response_create_params.Tool
ToolChoice = _realtime_response_create_params.ToolChoice
