from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._literals import _responses_ResponseIncludable as ResponseIncludable
from ...shared_params import Metadata, Reasoning, ResponsesModel
from ..response_conversation_param_param import ResponseConversationParamParam
from ..response_input_param import ResponseInputParam
from ..response_prompt_param import ResponsePromptParam
from ..response_text_config_param import ResponseTextConfigParam
from ..service_tier import ServiceTier
from ..tool_choice_allowed_param import ToolChoiceAllowedParam
from ..tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
from ..tool_choice_custom_param import ToolChoiceCustomParam
from ..tool_choice_function_param import ToolChoiceFunctionParam
from ..tool_choice_mcp_param import ToolChoiceMcpParam
from ..tool_choice_shell_param import ToolChoiceShellParam
from ..tool_choice_types_param import ToolChoiceTypesParam
from ..tool_param import ToolParam

__all__ = (
    "ResponsesClientEventParam",
    "ContextManagement",
    "Conversation",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
    "ResponseCreateConversation",
    "ResponseCreateToolChoice",
    "ResponseCreate",
    "ResponseCreateContextManagement",
    "ResponseCreateModeration",
    "ResponseCreateModerationPolicy",
    "ResponseCreateModerationPolicyInput",
    "ResponseCreateModerationPolicyOutput",
    "ResponseCreatePromptCacheOptions",
    "ResponseCreateStreamOptions",
    "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam",
    "ResponseCreateAccessPrograms",
    "ResponseCreateBackgroundOptions",
    "ResponseCreateImage",
)

from . import ResponseCreate as ResponsesClientEventParam
from . import ResponseCreateContextManagement as ContextManagement
from . import ResponseCreateModeration as Moderation
from . import ResponseCreateModerationPolicy as ModerationPolicy
from . import ResponseCreateModerationPolicyInput as ModerationPolicyInput
from . import ResponseCreateModerationPolicyOutput as ModerationPolicyOutput
from . import ResponseCreatePromptCacheOptions as PromptCacheOptions
from . import ResponseCreateStreamOptions as StreamOptions
from . import (
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam as ToolChoiceSpecificProgrammaticToolCallingParam,
)

Conversation: TypeAlias = ResponseCreateConversation
ToolChoice: TypeAlias = ResponseCreateToolChoice
ResponseCreateConversation: TypeAlias = Union[str, ResponseConversationParamParam]
ResponseCreateToolChoice: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]

class ResponseCreate(TypedDict, total=False):
    background: Optional[bool]
    context_management: Optional[Iterable[ResponseCreateContextManagement]]
    conversation: Optional[ResponseCreateConversation]
    include: Optional[Iterable[ResponseIncludable]]
    input: Union[str, ResponseInputParam]
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    max_tool_calls: Optional[int]
    metadata: Optional[Metadata]
    model: ResponsesModel
    moderation: Optional[ResponseCreateModeration]
    parallel_tool_calls: Optional[bool]
    previous_response_id: Optional[str]
    prompt: Optional[ResponsePromptParam]
    prompt_cache_key: Optional[str]
    prompt_cache_options: ResponseCreatePromptCacheOptions
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[Reasoning]
    safety_identifier: Optional[str]
    service_tier: Optional[ServiceTier]
    store: Optional[bool]
    stream: Optional[bool]
    stream_id: str
    stream_options: Optional[ResponseCreateStreamOptions]
    temperature: Optional[float]
    text: ResponseTextConfigParam
    tool_choice: ResponseCreateToolChoice
    tools: Iterable[ToolParam]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    truncation: Optional[Literal["auto", "disabled"]]
    type: Required[Literal["response.create"]]
    user: str
    access_programs: ResponseCreateAccessPrograms
    background_options: ResponseCreateBackgroundOptions
    generate: bool
    image: ResponseCreateImage

class ResponseCreateContextManagement(TypedDict, total=False):
    compact_threshold: Optional[int]
    type: Required[str]

class ResponseCreateModeration(TypedDict, total=False):
    model: Required[str]
    policy: Optional[ResponseCreateModerationPolicy]

class ResponseCreateModerationPolicy(TypedDict, total=False):
    input: Optional[ResponseCreateModerationPolicyInput]
    output: Optional[ResponseCreateModerationPolicyOutput]

class ResponseCreateModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]

class ResponseCreateModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]

class ResponseCreatePromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]
    comparison_response_id: Optional[str]
    prewarm: bool

class ResponseCreateStreamOptions(TypedDict, total=False):
    include_obfuscation: bool

class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

class ResponseCreateAccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

class ResponseCreateBackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str

class ResponseCreateImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]
