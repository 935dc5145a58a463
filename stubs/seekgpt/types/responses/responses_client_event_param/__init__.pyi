from ..._literals import _responses_ResponseIncludable as _ResponseIncludable
from .._apart import _responses_client_event_param
from ...shared_params import Metadata as Metadata
from ...shared_params import Reasoning as Reasoning
from .._apart import ResponseConversationParamParam as ResponseConversationParamParam
from .._apart import ResponseInputParam as ResponseInputParam
from .._apart import ResponsePromptParam as ResponsePromptParam
from .._apart import ResponseTextConfigParam as ResponseTextConfigParam
from ...shared_params import ResponsesModel as ResponsesModel
from .._apart import ServiceTier as ServiceTier
from .._apart import ToolChoiceAllowedParam as ToolChoiceAllowedParam
from .._apart import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
from .._apart import ToolChoiceCustomParam as ToolChoiceCustomParam
from .._apart import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from .._apart import ToolChoiceMcpParam as ToolChoiceMcpParam
from .._apart import ToolChoiceShellParam as ToolChoiceShellParam
from .._apart import ToolChoiceTypesParam as ToolChoiceTypesParam
from .._apart import ToolParam as ToolParam

class ResponsesClientEventParam(_responses_client_event_param.ResponseCreate): ...
class ContextManagement(_responses_client_event_param.ResponseCreateContextManagement): ...

Conversation = _responses_client_event_param.Conversation

class Moderation(_responses_client_event_param.ResponseCreateModeration): ...
class ModerationPolicy(_responses_client_event_param.ResponseCreateModerationPolicy): ...
class ModerationPolicyInput(_responses_client_event_param.ResponseCreateModerationPolicyInput): ...
class ModerationPolicyOutput(
    _responses_client_event_param.ResponseCreateModerationPolicyOutput,
): ...
class PromptCacheOptions(_responses_client_event_param.ResponseCreatePromptCacheOptions): ...
class StreamOptions(_responses_client_event_param.ResponseCreateStreamOptions): ...

ToolChoice = _responses_client_event_param.ToolChoice

class ToolChoiceSpecificProgrammaticToolCallingParam(
    _responses_client_event_param.ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
): ...

ResponseCreateConversation = _responses_client_event_param.ResponseCreateConversation
ResponseCreateToolChoice = _responses_client_event_param.ResponseCreateToolChoice

class ResponseCreate(_responses_client_event_param.ResponseCreate): ...
class ResponseCreateContextManagement(
    _responses_client_event_param.ResponseCreateContextManagement,
): ...
class ResponseCreateModeration(_responses_client_event_param.ResponseCreateModeration): ...
class ResponseCreateModerationPolicy(
    _responses_client_event_param.ResponseCreateModerationPolicy,
): ...
class ResponseCreateModerationPolicyInput(
    _responses_client_event_param.ResponseCreateModerationPolicyInput,
): ...
class ResponseCreateModerationPolicyOutput(
    _responses_client_event_param.ResponseCreateModerationPolicyOutput,
): ...
class ResponseCreatePromptCacheOptions(
    _responses_client_event_param.ResponseCreatePromptCacheOptions,
): ...
class ResponseCreateStreamOptions(_responses_client_event_param.ResponseCreateStreamOptions): ...
class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(
    _responses_client_event_param.ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
): ...
class ResponseCreateAccessPrograms(_responses_client_event_param.ResponseCreateAccessPrograms): ...
class ResponseCreateBackgroundOptions(
    _responses_client_event_param.ResponseCreateBackgroundOptions,
): ...
class ResponseCreateImage(_responses_client_event_param.ResponseCreateImage): ...

ResponseIncludable = _ResponseIncludable
