from typing import Dict, Iterable, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .beta_response_conversation_param_param import BetaResponseConversationParamParam
from .beta_response_includable import BetaResponseIncludable
from .beta_response_input_param import BetaResponseInputParam
from .beta_response_prompt_param import BetaResponsePromptParam
from .beta_response_text_config_param import BetaResponseTextConfigParam
from .beta_service_tier import BetaServiceTier
from .beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
from .beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
from .beta_tool_choice_custom_param import BetaToolChoiceCustomParam
from .beta_tool_choice_function_param import BetaToolChoiceFunctionParam
from .beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
from .beta_tool_choice_shell_param import BetaToolChoiceShellParam
from .beta_tool_choice_types_param import BetaToolChoiceTypesParam
from .beta_tool_param import BetaToolParam

__all__ = [
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
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
    "ResponseCreateParams",
]
Conversation: TypeAlias = Union[str, BetaResponseConversationParamParam]
ToolChoice: TypeAlias = Union[
    Literal["none", "auto", "required"],
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
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

class MultiAgent(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int

class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]

class Reasoning(TypedDict, total=False):
    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    mode: Union[str, Literal["standard", "pro"]]
    summary: Optional[Literal["auto", "concise", "detailed"]]

class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool

class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

class ResponseCreateParamsBase(TypedDict, total=False):
    betas: Sequence[Literal["responses_multi_agent=v1"]]
    background: Optional[bool]
    """Run on the server after the call returns, to be polled or streamed later. Default false."""
    conversation: Optional[Conversation]
    """Conversation (or its ID) to read from and append to. Excludes `previous_response_id`."""
    input: Union[str, BetaResponseInputParam]
    """What the model should answer: a string, or a list of messages, images, files and tool outputs."""
    instructions: Optional[str]
    """System or developer message for this call only; not inherited through `previous_response_id`."""
    max_output_tokens: Optional[int]
    """Ceiling on generated tokens, reasoning included; at least 16."""
    max_tool_calls: Optional[int]
    """Ceiling on built-in tool calls, counted over all tools together."""
    metadata: Optional[Dict[str, str]]
    """Up to 16 string pairs of your own; keys reach 64 characters, values 512."""
    moderation: Optional[Moderation]
    """Moderate input and output on the way: the moderation `model` and an optional `policy`."""
    multi_agent: Optional[MultiAgent]
    """Let several agents work on the answer, and how many at once."""
    parallel_tool_calls: Optional[bool]
    """Let the model issue several tool calls at once. Default true."""
    previous_response_id: Optional[str]
    """ID of the response to continue from. Excludes `conversation`."""
    prompt: Optional[BetaResponsePromptParam]
    """Saved prompt template to use: its ID, version and variable values."""
    prompt_cache_key: Optional[str]
    """Label that groups similar requests so that they share cached prefixes."""
    reasoning: Optional[Reasoning]
    """How reasoning models think: `effort` (default `medium`), `summary`, `mode` and `context`."""
    safety_identifier: Optional[str]
    """Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters."""
    service_tier: Optional[BetaServiceTier]
    """Processing tier, such as `auto` (default), `default`, `flex` or `priority`."""
    store: Optional[bool]
    """Keep the response on the server so that it can be fetched later. Default true."""
    stream_options: Optional[StreamOptions]
    """Streaming details, such as `include_obfuscation`; only together with `stream`."""
    temperature: Optional[float]
    """Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both."""
    text: BetaResponseTextConfigParam
    """Shape of text output: `format` (plain text or a JSON schema) and `verbosity`."""
    tool_choice: ToolChoice
    """Which tool to use: `auto`, `none`, `required`, or one tool by name or type."""
    tools: Iterable[BetaToolParam]
    """Tools on offer: your functions, MCP servers, and built-in ones such as web search."""
    top_logprobs: Optional[int]
    """Number of likeliest alternatives to report for each output token, 0 to 20."""
    top_p: Optional[float]
    """Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1."""
    user: str
    """Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`."""
    context_management: Optional[Iterable[ContextManagement]]
    """Rules for trimming context as it grows, such as the token count that triggers compaction."""
    include: Optional[Iterable[BetaResponseIncludable]]
    """Extra output to return, such as `reasoning.encrypted_content` or `file_search_call.results`."""
    model: Union[
        Literal[
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
        ],
        str,
    ]
    """Name of the model that should answer."""
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
