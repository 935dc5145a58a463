from typing_extensions import TypeAlias
from .. import _response_create_params
from .. import ResponseCreateParams
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
    "ContextManagement",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "StreamOptions",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
    "ResponseCreateParams",
)
Conversation: TypeAlias = _response_create_params.Conversation
ToolChoice: TypeAlias = _response_create_params.ToolChoice

class ContextManagement(_response_create_params.ContextManagement, total=False): ...
class Moderation(_response_create_params.Moderation, total=False): ...
class ModerationPolicy(_response_create_params.ModerationPolicy, total=False): ...
class ModerationPolicyInput(_response_create_params.ModerationPolicyInput, total=False): ...
class ModerationPolicyOutput(_response_create_params.ModerationPolicyOutput, total=False): ...
class PromptCacheOptions(_response_create_params.PromptCacheOptions, total=False): ...
class StreamOptions(_response_create_params.StreamOptions, total=False): ...
class ToolChoiceSpecificProgrammaticToolCallingParam(
    _response_create_params.ToolChoiceSpecificProgrammaticToolCallingParam,
    total=False,
): ...
class ResponseCreateParamsBase(_response_create_params.ResponseCreateParamsBase, total=False): ...
class ResponseCreateParamsNonStreaming(
    _response_create_params.ResponseCreateParamsNonStreaming,
    total=False,
): ...
class ResponseCreateParamsStreaming(
    _response_create_params.ResponseCreateParamsStreaming,
    total=False,
): ...
