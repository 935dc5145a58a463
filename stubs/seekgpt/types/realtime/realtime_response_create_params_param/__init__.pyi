from .. import _realtime_response_create_params_param
from .. import RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam
from .. import ConversationItemParam as ConversationItemParam
from .. import RealtimeFunctionToolParam as RealtimeFunctionToolParam
from .. import RealtimeReasoningParam as RealtimeReasoningParam
from .. import RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam
from .. import RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam
from ...responses._apart import ResponsePromptParam as ResponsePromptParam
from ...responses._apart import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from ...responses._apart import ToolChoiceMcpParam as ToolChoiceMcpParam

Tool = _realtime_response_create_params_param.Tool
ToolChoice = _realtime_response_create_params_param.ToolChoice
