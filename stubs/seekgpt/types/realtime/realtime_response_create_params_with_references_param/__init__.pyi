from .. import _realtime_response_create_params_with_references_param
from .. import (
    RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam,
)
from .. import ConversationItemParam as ConversationItemParam
from .. import RealtimeReasoningParam as RealtimeReasoningParam
from .. import RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam
from .. import ResponseItemReferenceParam as ResponseItemReferenceParam
from ...responses.response_prompt_param import ResponsePromptParam as ResponsePromptParam
from ...responses.tool import Tool as Tool
from ...responses.tool_choice_function_param import (
    ToolChoiceFunctionParam as ToolChoiceFunctionParam,
)
from ...responses.tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
from ...shared_params import Metadata as Metadata

ToolChoice = _realtime_response_create_params_with_references_param.ToolChoice
