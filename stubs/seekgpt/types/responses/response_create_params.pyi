from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..shared_params.metadata import Metadata
from ..shared_params.reasoning import Reasoning
from ..shared_params.responses_model import ResponsesModel
from .response_conversation_param_param import ResponseConversationParamParam
from .response_includable import ResponseIncludable
from .response_input_param import ResponseInputParam
from .response_prompt_param import ResponsePromptParam
from .response_text_config_param import ResponseTextConfigParam
from .service_tier import ServiceTier
from .tool_choice_allowed_param import ToolChoiceAllowedParam
from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
from .tool_choice_custom_param import ToolChoiceCustomParam
from .tool_choice_function_param import ToolChoiceFunctionParam
from .tool_choice_mcp_param import ToolChoiceMcpParam
from .tool_choice_shell_param import ToolChoiceShellParam
from .tool_choice_types_param import ToolChoiceTypesParam
from .tool_param import ToolParam

__all__ = [
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
]
Conversation: TypeAlias = Union[str, ResponseConversationParamParam]
ToolChoice: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]

class ContextManagement(TypedDict, total=False):
    compact_threshold: Optional[int]
    type: Required[str]

class Moderation(TypedDict, total=False):
    model: Required[str]
    policy: Optional[ModerationPolicy]

class ModerationPolicy(TypedDict, total=False):
    input: Optional[ModerationPolicyInput]
    output: Optional[ModerationPolicyOutput]

class ModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]

class ModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]

class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]

class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool

class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

class ResponseCreateParamsBase(TypedDict, total=False):
    background: Optional[bool]
    """Run on the server after the call returns, to be polled or streamed later. Default false."""
    conversation: Optional[Conversation]
    """Conversation (or its ID) to read from and append to. Excludes `previous_response_id`."""
    input: Union[str, ResponseInputParam]
    """What the model should answer: a string, or a list of messages, images, files and tool outputs."""
    instructions: Optional[str]
    """System or developer message for this call only; not inherited through `previous_response_id`."""
    max_output_tokens: Optional[int]
    """Ceiling on generated tokens, reasoning included; at least 16."""
    max_tool_calls: Optional[int]
    """Ceiling on built-in tool calls, counted over all tools together."""
    metadata: Optional[Metadata]
    """Up to 16 string pairs of your own; keys reach 64 characters, values 512."""
    model: ResponsesModel
    """Name of the model that should answer."""
    moderation: Optional[Moderation]
    """Moderate input and output on the way: the moderation `model` and an optional `policy`."""
    parallel_tool_calls: Optional[bool]
    """Let the model issue several tool calls at once. Default true."""
    previous_response_id: Optional[str]
    """ID of the response to continue from. Excludes `conversation`."""
    prompt: Optional[ResponsePromptParam]
    """Saved prompt template to use: its ID, version and variable values."""
    prompt_cache_key: Optional[str]
    """Label that groups similar requests so that they share cached prefixes."""
    reasoning: Optional[Reasoning]
    """How reasoning models think: `effort` (default `medium`), `summary`, `mode` and `context`."""
    safety_identifier: Optional[str]
    """Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters."""
    service_tier: Optional[ServiceTier]
    """Processing tier, such as `auto` (default), `default`, `flex` or `priority`."""
    store: Optional[bool]
    """Keep the response on the server so that it can be fetched later. Default true."""
    stream_options: Optional[StreamOptions]
    """Streaming details, such as `include_obfuscation`; only together with `stream`."""
    temperature: Optional[float]
    """Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both."""
    text: ResponseTextConfigParam
    """Shape of text output: `format` (plain text or a JSON schema) and `verbosity`."""
    tool_choice: ToolChoice
    """Which tool to use: `auto`, `none`, `required`, or one tool by name or type."""
    tools: Iterable[ToolParam]
    """Tools on offer: your functions, MCP servers, and built-in ones such as web search."""
    top_logprobs: Optional[int]
    """Number of likeliest alternatives to report for each output token, 0 to 20."""
    top_p: Optional[float]
    """Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1."""
    user: str
    """Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`."""
    context_management: Optional[Iterable[ContextManagement]]
    """Rules for trimming context as it grows, such as the token count that triggers compaction."""
    include: Optional[Iterable[ResponseIncludable]]
    """Extra output to return, such as `reasoning.encrypted_content` or `file_search_call.results`."""
    prompt_cache_options: PromptCacheOptions
    """Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`."""
    truncation: Optional[Literal["auto", "disabled"]]
    """When the input is too long: `auto` drops the oldest items, `disabled` (default) fails."""

class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Receive events while the answer is being written rather than one final object. Default false."""

class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Receive events while the answer is being written rather than one final object. Default false."""

ResponseCreateParams: TypeAlias = Union[
    ResponseCreateParamsNonStreaming,
    ResponseCreateParamsStreaming,
]
