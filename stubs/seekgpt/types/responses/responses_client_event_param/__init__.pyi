from typing_extensions import TypeAlias
from .. import _responses_client_event_param
from .. import ResponsesClientEventParam
from .. import ResponseConversationParamParam as ResponseConversationParamParam
from ..._literals import _responses_ResponseIncludable as ResponseIncludable
from .. import ResponseInputParam as ResponseInputParam
from .. import ResponsePromptParam as ResponsePromptParam
from .. import ResponseTextConfigParam as ResponseTextConfigParam
from .. import ServiceTier as ServiceTier
from .. import ToolChoiceAllowedParam as ToolChoiceAllowedParam
from .. import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
from .. import ToolChoiceCustomParam as ToolChoiceCustomParam
from .. import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from .. import ToolChoiceMcpParam as ToolChoiceMcpParam
from .. import ToolChoiceShellParam as ToolChoiceShellParam
from .. import ToolChoiceTypesParam as ToolChoiceTypesParam
from .. import ToolParam as ToolParam
from ...shared_params import Metadata as Metadata
from ...shared_params import Reasoning as Reasoning
from ...shared_params import ResponsesModel as ResponsesModel

__all__ = (
    "Conversation",
    "ToolChoice",
    "ResponsesClientEventParam",
    "ContextManagement",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "StreamOptions",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
)
Conversation: TypeAlias = _responses_client_event_param.Conversation
ToolChoice: TypeAlias = _responses_client_event_param.ToolChoice

class ContextManagement(_responses_client_event_param.ContextManagement, total=False): ...
class Moderation(_responses_client_event_param.Moderation, total=False): ...
class ModerationPolicy(_responses_client_event_param.ModerationPolicy, total=False): ...
class ModerationPolicyInput(_responses_client_event_param.ModerationPolicyInput, total=False): ...
class ModerationPolicyOutput(_responses_client_event_param.ModerationPolicyOutput, total=False): ...
class PromptCacheOptions(_responses_client_event_param.PromptCacheOptions, total=False): ...
class StreamOptions(_responses_client_event_param.StreamOptions, total=False): ...
class ToolChoiceSpecificProgrammaticToolCallingParam(
    _responses_client_event_param.ToolChoiceSpecificProgrammaticToolCallingParam,
    total=False,
): ...
