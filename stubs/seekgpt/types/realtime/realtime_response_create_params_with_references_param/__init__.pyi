from .. import _realtime_response_create_params_with_references_param
from .. import (
    RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam,
)
from .. import ConversationItemParam as ConversationItemParam
from ...shared_params import Metadata as Metadata
from .. import RealtimeReasoningParam as RealtimeReasoningParam
from .. import RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam
from .. import ResponseItemReferenceParam as ResponseItemReferenceParam
from ...responses._apart import ResponsePromptParam as ResponsePromptParam
from ...responses._apart import Tool as Tool
from ...responses._apart import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from ...responses._apart import ToolChoiceMcpParam as ToolChoiceMcpParam

ToolChoice = _realtime_response_create_params_with_references_param.ToolChoice
