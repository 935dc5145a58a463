from typing import Generic, Iterable, Mapping, Union, overload, type_check_only
from typing_extensions import Literal
from ..._http.answer.stream import AsyncStream, Stream
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from ...types import Completion
from ...types.chat import ChatCompletionStreamOptionsParam
from .._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _Raw,
    _Streaming,
    _Viewed,
)

class _CompletionsMethods(Generic[_R1, _R2, _R3]):
    @overload
    def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None],
        best_of: Union[int, None, Omit] = ...,
        echo: Union[bool, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        suffix: Union[str, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Continue one or more plain text prompts.

        Args:
            model: Name of the model.
            prompt: Text or token IDs to continue, or a list of either.
            best_of: Candidates generated per prompt, of which the best are returned; 0 to 20, default 1.
            echo: Return the prompt in front of the completion. Default false.
            frequency_penalty: Discourages tokens in proportion to earlier use, -2 to 2, default 0.
            logit_bias: Map from token ID to a bias between -100 (banned) and 100 (forced).
            logprobs: Likeliest alternatives to report per token, 0 to 5.
            max_tokens: Ceiling on generated tokens; default 16.
            n: Completions per prompt, 1 to 128, default 1.
            presence_penalty: Discourages tokens that have occurred at all, -2 to 2, default 0.
            seed: Integer that makes repeated sampling mostly reproducible; best effort.
            stop: Up to 4 strings that end the completion; they are left out of it.
            stream: Receive completions piece by piece. Default false.
            suffix: Text that follows the gap to be filled.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Your own ID for the end user, for abuse detection.
            stream_options: Streaming details, such as `include_usage`; only together with `stream`.
        """
    @overload
    def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None],
        stream: Literal[True],
        best_of: Union[int, None, Omit] = ...,
        echo: Union[bool, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        suffix: Union[str, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Continue one or more plain text prompts.

        Args:
            model: Name of the model.
            prompt: Text or token IDs to continue, or a list of either.
            best_of: Candidates generated per prompt, of which the best are returned; 0 to 20, default 1.
            echo: Return the prompt in front of the completion. Default false.
            frequency_penalty: Discourages tokens in proportion to earlier use, -2 to 2, default 0.
            logit_bias: Map from token ID to a bias between -100 (banned) and 100 (forced).
            logprobs: Likeliest alternatives to report per token, 0 to 5.
            max_tokens: Ceiling on generated tokens; default 16.
            n: Completions per prompt, 1 to 128, default 1.
            presence_penalty: Discourages tokens that have occurred at all, -2 to 2, default 0.
            seed: Integer that makes repeated sampling mostly reproducible; best effort.
            stop: Up to 4 strings that end the completion; they are left out of it.
            stream: Receive completions piece by piece. Default false.
            suffix: Text that follows the gap to be filled.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Your own ID for the end user, for abuse detection.
            stream_options: Streaming details, such as `include_usage`; only together with `stream`.
        """
    @overload
    def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None],
        stream: bool,
        best_of: Union[int, None, Omit] = ...,
        echo: Union[bool, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        suffix: Union[str, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Continue one or more plain text prompts.

        Args:
            model: Name of the model.
            prompt: Text or token IDs to continue, or a list of either.
            best_of: Candidates generated per prompt, of which the best are returned; 0 to 20, default 1.
            echo: Return the prompt in front of the completion. Default false.
            frequency_penalty: Discourages tokens in proportion to earlier use, -2 to 2, default 0.
            logit_bias: Map from token ID to a bias between -100 (banned) and 100 (forced).
            logprobs: Likeliest alternatives to report per token, 0 to 5.
            max_tokens: Ceiling on generated tokens; default 16.
            n: Completions per prompt, 1 to 128, default 1.
            presence_penalty: Discourages tokens that have occurred at all, -2 to 2, default 0.
            seed: Integer that makes repeated sampling mostly reproducible; best effort.
            stop: Up to 4 strings that end the completion; they are left out of it.
            stream: Receive completions piece by piece. Default false.
            suffix: Text that follows the gap to be filled.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Your own ID for the end user, for abuse detection.
            stream_options: Streaming details, such as `include_usage`; only together with `stream`.
        """

@type_check_only
class CompletionsWithRawResponse(
    _CompletionsMethods[
        _Raw[Completion],
        _Raw[Stream[Completion]],
        _Raw[Completion | Stream[Completion]],
    ],
): ...

@type_check_only
class CompletionsWithStreamingResponse(
    _CompletionsMethods[
        _Streaming[Completion],
        _Streaming[Stream[Completion]],
        _Streaming[Completion | Stream[Completion]],
    ],
): ...

@type_check_only
class AsyncCompletionsWithRawResponse(
    _CompletionsMethods[
        _AsyncRaw[Completion],
        _AsyncRaw[AsyncStream[Completion]],
        _AsyncRaw[Completion | AsyncStream[Completion]],
    ],
): ...

@type_check_only
class AsyncCompletionsWithStreamingResponse(
    _CompletionsMethods[
        _AsyncStreaming[Completion],
        _AsyncStreaming[AsyncStream[Completion]],
        _AsyncStreaming[Completion | AsyncStream[Completion]],
    ],
): ...

class Completions(
    _CompletionsMethods[Completion, Stream[Completion], Completion | Stream[Completion]],
    _Viewed[CompletionsWithRawResponse, CompletionsWithStreamingResponse],
    SyncAPIResource,
):
    """The older way to continue plain text; use `responses` or `chat.completions` in new code. Only few models still serve it. It can fill gaps (`suffix`) and pick the best of several tries (`best_of`), which the newer ways do not."""

class AsyncCompletions(
    _CompletionsMethods[
        _Awaited[Completion],
        _Awaited[AsyncStream[Completion]],
        _Awaited[Completion | AsyncStream[Completion]],
    ],
    _Viewed[AsyncCompletionsWithRawResponse, AsyncCompletionsWithStreamingResponse],
    AsyncAPIResource,
): ...
