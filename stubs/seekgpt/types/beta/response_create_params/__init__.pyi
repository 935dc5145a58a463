from typing_extensions import TypeAlias
from .. import _response_create_params
from .. import ResponseCreateParams
from .. import BetaResponseConversationParamParam as BetaResponseConversationParamParam
from ..._literals import _beta_BetaResponseIncludable as BetaResponseIncludable
from .. import BetaResponseInputParam as BetaResponseInputParam
from .. import BetaResponsePromptParam as BetaResponsePromptParam
from .. import BetaResponseTextConfigParam as BetaResponseTextConfigParam
from .. import BetaServiceTier as BetaServiceTier
from .. import BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam
from .. import BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam
from .. import BetaToolChoiceCustomParam as BetaToolChoiceCustomParam
from .. import BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam
from .. import BetaToolChoiceMcpParam as BetaToolChoiceMcpParam
from .. import BetaToolChoiceShellParam as BetaToolChoiceShellParam
from .. import BetaToolChoiceTypesParam as BetaToolChoiceTypesParam
from ..beta_tool_param import BetaToolParam as BetaToolParam

__all__ = (
    "Conversation",
    "ToolChoice",
    "ContextManagement",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "MultiAgent",
    "PromptCacheOptions",
    "Reasoning",
    "StreamOptions",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
    "AccessPrograms",
    "BackgroundOptions",
    "Image",
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
class MultiAgent(_response_create_params.MultiAgent, total=False): ...
class PromptCacheOptions(_response_create_params.PromptCacheOptions, total=False): ...
class Reasoning(_response_create_params.Reasoning, total=False): ...
class StreamOptions(_response_create_params.StreamOptions, total=False): ...
class ToolChoiceBetaSpecificProgrammaticToolCallingParam(
    _response_create_params.ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    total=False,
): ...
class AccessPrograms(_response_create_params.AccessPrograms, total=False): ...
class BackgroundOptions(_response_create_params.BackgroundOptions, total=False): ...
class Image(_response_create_params.Image, total=False): ...
class ResponseCreateParamsBase(_response_create_params.ResponseCreateParamsBase, total=False): ...
class ResponseCreateParamsNonStreaming(
    _response_create_params.ResponseCreateParamsNonStreaming,
    total=False,
): ...
class ResponseCreateParamsStreaming(
    _response_create_params.ResponseCreateParamsStreaming,
    total=False,
): ...
