from .. import _realtime_response_create_params
from .. import RealtimeResponseCreateParams as RealtimeResponseCreateParams
from .. import ConversationItem as ConversationItem
from .. import RealtimeFunctionTool as RealtimeFunctionTool
from .. import RealtimeReasoning as RealtimeReasoning
from .. import RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput
from .. import RealtimeResponseCreateMcpTool as RealtimeResponseCreateMcpTool
from ...responses import ResponsePrompt as ResponsePrompt
from ...responses import ToolChoiceFunction as ToolChoiceFunction
from ...responses import ToolChoiceMcp as ToolChoiceMcp

Tool = _realtime_response_create_params.Tool
ToolChoice = _realtime_response_create_params.ToolChoice
