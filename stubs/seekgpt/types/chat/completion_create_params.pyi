from typing import Dict, Iterable, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._types import SequenceNotStr
from ..chat_model import ChatModel
from ..shared_params.function_parameters import FunctionParameters
from ..shared_params.metadata import Metadata
from ..shared_params.reasoning_effort import ReasoningEffort
from ..shared_params.response_format_json_object import ResponseFormatJSONObject
from ..shared_params.response_format_json_schema import ResponseFormatJSONSchema
from ..shared_params.response_format_text import ResponseFormatText
from .chat_completion_audio_param import ChatCompletionAudioParam
from .chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam
from .chat_completion_message_param import ChatCompletionMessageParam
from .chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
from .chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
from .chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
from .chat_completion_tool_union_param import ChatCompletionToolUnionParam

__all__ = [
    "FunctionCall",
    "ResponseFormat",
    "Function",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "WebSearchOptions",
    "WebSearchOptionsUserLocation",
    "WebSearchOptionsUserLocationApproximate",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "CompletionCreateParams",
]
FunctionCall: TypeAlias = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]
ResponseFormat: TypeAlias = Union[
    ResponseFormatText,
    ResponseFormatJSONSchema,
    ResponseFormatJSONObject,
]

class Function(TypedDict, total=False):
    description: str
    name: Required[str]
    parameters: FunctionParameters

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

class WebSearchOptions(TypedDict, total=False):
    search_context_size: Literal["low", "medium", "high"]
    user_location: Optional[WebSearchOptionsUserLocation]

class WebSearchOptionsUserLocation(TypedDict, total=False):
    approximate: Required[WebSearchOptionsUserLocationApproximate]
    type: Required[Literal["approximate"]]

class WebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    city: str
    country: str
    region: str
    timezone: str

class CompletionCreateParamsBase(TypedDict, total=False):
    messages: Required[Iterable[ChatCompletionMessageParam]]
    """The conversation so far, oldest first; at least one message."""
    model: Required[Union[str, ChatModel]]
    """Name of the model that should answer."""
    audio: Optional[ChatCompletionAudioParam]
    """Voice and format of spoken output; needed when `modalities` contains `audio`."""
    frequency_penalty: Optional[float]
    """Discourages tokens in proportion to earlier use, -2 to 2, default 0."""
    function_call: FunctionCall
    """Which function to call. Deprecated: use `tool_choice`."""
    functions: Iterable[Function]
    """Functions on offer, 1 to 128. Deprecated: use `tools`."""
    logit_bias: Optional[Dict[str, int]]
    """Map from token ID to a bias between -100 (banned) and 100 (forced)."""
    logprobs: Optional[bool]
    """Report the log probability of every output token. Default false."""
    max_completion_tokens: Optional[int]
    """Ceiling on generated tokens, reasoning included."""
    max_tokens: Optional[int]
    """Ceiling on generated tokens. Deprecated: use `max_completion_tokens`."""
    metadata: Optional[Metadata]
    """Up to 16 string pairs of your own; keys reach 64 characters, values 512."""
    modalities: Optional[Sequence[Literal["text", "audio"]]]
    """Kinds of output wanted: `text` (default), `audio`, or both."""
    moderation: Optional[Moderation]
    """Moderate input and output on the way: the moderation `model` and an optional `policy`."""
    n: Optional[int]
    """Number of alternative answers, 1 to 128, default 1; every one of them is billed."""
    parallel_tool_calls: bool
    """Let the model issue several tool calls at once. Default true."""
    presence_penalty: Optional[float]
    """Discourages tokens that have occurred at all, -2 to 2, default 0."""
    prompt_cache_key: Optional[str]
    """Label that groups similar requests so that they share cached prefixes."""
    response_format: ResponseFormat
    """Output format: plain text, any JSON object, or JSON that follows a schema."""
    safety_identifier: Optional[str]
    """Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters."""
    seed: Optional[int]
    """Integer that makes repeated sampling mostly reproducible; best effort, in beta."""
    stop: Union[str, SequenceNotStr[str], None]
    """Up to 4 strings that end the answer; they are left out of it. Not for reasoning models."""
    store: Optional[bool]
    """Keep the completion for later retrieval, distillation or evals. Default false."""
    stream_options: Optional[ChatCompletionStreamOptionsParam]
    """Streaming details, such as `include_usage`; only together with `stream`."""
    temperature: Optional[float]
    """Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both."""
    tool_choice: ChatCompletionToolChoiceOptionParam
    """Which tool to call: `none`, `auto`, `required`, or a named one."""
    tools: Iterable[ChatCompletionToolUnionParam]
    """Function and custom tools the model may call."""
    top_logprobs: Optional[int]
    """Likeliest alternatives to report per token, 0 to 20; needs `logprobs`."""
    top_p: Optional[float]
    """Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1."""
    user: str
    """Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`."""
    verbosity: Optional[Literal["low", "medium", "high"]]
    """Length of the answer: `low`, `medium` (default) or `high`."""
    web_search_options: WebSearchOptions
    """Turn on web search and set its context size and the user's location."""
    prediction: Optional[ChatCompletionPredictionContentParam]
    """Text expected to reappear in the answer, to speed up small edits of long content."""
    prompt_cache_options: PromptCacheOptions
    """Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`."""
    reasoning_effort: Optional[ReasoningEffort]
    """How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`."""
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    """Processing tier, such as `auto` (default), `default`, `flex` or `priority`."""

class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Receive chunks while the answer is being written rather than one object. Default false."""

class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Receive chunks while the answer is being written rather than one object. Default false."""

CompletionCreateParams: TypeAlias = Union[
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
]
