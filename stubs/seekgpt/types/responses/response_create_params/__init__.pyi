from typing_extensions import TypeAlias
from .. import _response_create_params
from .. import ResponseCreateParams as ResponseCreateParams
from ..response_conversation_param_param import (
    ResponseConversationParamParam as ResponseConversationParamParam,
)
from ..._literals import _responses_ResponseIncludable as ResponseIncludable
from ..response_input_param import ResponseInputParam as ResponseInputParam
from ..response_prompt_param import ResponsePromptParam as ResponsePromptParam
from ..response_text_config_param import ResponseTextConfigParam as ResponseTextConfigParam
from ..service_tier import ServiceTier as ServiceTier
from ..tool_choice_allowed_param import ToolChoiceAllowedParam as ToolChoiceAllowedParam
from ..tool_choice_apply_patch_param import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
from ..tool_choice_custom_param import ToolChoiceCustomParam as ToolChoiceCustomParam
from ..tool_choice_function_param import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from ..tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
from ..tool_choice_shell_param import ToolChoiceShellParam as ToolChoiceShellParam
from ..tool_choice_types_param import ToolChoiceTypesParam as ToolChoiceTypesParam
from ..tool_param import ToolParam as ToolParam
from ...shared_params import Metadata as Metadata
from ...shared_params import Reasoning as Reasoning
from ...shared_params import ResponsesModel as ResponsesModel

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
