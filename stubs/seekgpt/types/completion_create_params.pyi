from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .._types import SequenceNotStr
from .chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam

__all__ = [
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "CompletionCreateParams",
]

class CompletionCreateParamsBase(TypedDict, total=False):
    model: Required[Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]]
    """Name of the model."""
    prompt: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None]]
    """Text or token IDs to continue, or a list of either."""
    best_of: Optional[int]
    """Candidates generated per prompt, of which the best are returned; 0 to 20, default 1."""
    echo: Optional[bool]
    """Return the prompt in front of the completion. Default false."""
    frequency_penalty: Optional[float]
    """Discourages tokens in proportion to earlier use, -2 to 2, default 0."""
    logit_bias: Optional[Dict[str, int]]
    """Map from token ID to a bias between -100 (banned) and 100 (forced)."""
    logprobs: Optional[int]
    """Likeliest alternatives to report per token, 0 to 5."""
    max_tokens: Optional[int]
    """Ceiling on generated tokens; default 16."""
    n: Optional[int]
    """Completions per prompt, 1 to 128, default 1."""
    presence_penalty: Optional[float]
    """Discourages tokens that have occurred at all, -2 to 2, default 0."""
    seed: Optional[int]
    """Integer that makes repeated sampling mostly reproducible; best effort."""
    stop: Union[str, SequenceNotStr[str], None]
    """Up to 4 strings that end the completion; they are left out of it."""
    suffix: Optional[str]
    """Text that follows the gap to be filled."""
    temperature: Optional[float]
    """Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both."""
    top_p: Optional[float]
    """Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1."""
    user: str
    """Your own ID for the end user, for abuse detection."""
    stream_options: Optional[ChatCompletionStreamOptionsParam]
    """Streaming details, such as `include_usage`; only together with `stream`."""

class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Receive completions piece by piece. Default false."""

class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Receive completions piece by piece. Default false."""

CompletionCreateParams: TypeAlias = Union[
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
]
