from .messages import Messages as Messages
from .messages import AsyncMessages as AsyncMessages
from typing import (
    Generic,
    Iterable,
    Mapping,
    Optional,
    Sequence,
    Type,
    Union,
    overload,
    type_check_only,
)
from typing_extensions import Literal
from ...._http.answer.stream import AsyncStream, Stream
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr, T
from ....lib.streaming.chat.streams import (
    AsyncChatCompletionStreamManager,
    ChatCompletionStreamManager,
)
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types._literals import _ChatModel as ChatModel
from ....types.chat import (
    ChatCompletion,
    ChatCompletionAudioParam,
    ChatCompletionChunk,
    ChatCompletionDeleted,
    ChatCompletionMessageParam,
    ChatCompletionPredictionContentParam,
    ChatCompletionStreamOptionsParam,
    ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolUnionParam,
    ParsedChatCompletion,
    _completion_create_params,
)
from ....types.shared_params import ReasoningEffort
from ..._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _R5,
    _Raw,
    _Streaming,
    _Viewed,
)
from .messages import (
    AsyncMessages,
    AsyncMessagesWithRawResponse,
    AsyncMessagesWithStreamingResponse,
    Messages,
    MessagesWithRawResponse,
    MessagesWithStreamingResponse,
)

class _CompletionsMethods(Generic[_R1, _R2, _R3, _R4, _R5]):
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Union[ChatCompletionAudioParam, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        function_call: Union[_completion_create_params.FunctionCall, Omit] = ...,
        functions: Union[Iterable[_completion_create_params.Function], Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[bool, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], None, Omit] = ...,
        moderation: Union[_completion_create_params.Moderation, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        response_format: Union[_completion_create_params.ResponseFormat, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[ChatCompletionToolChoiceOptionParam, Omit] = ...,
        tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        web_search_options: Union[_completion_create_params.WebSearchOptions, Omit] = ...,
        prediction: Union[ChatCompletionPredictionContentParam, None, Omit] = ...,
        prompt_cache_options: Union[_completion_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "flex", "scale", "priority", "fast"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Generate the next message of a chat, whole or as a stream of chunks.

        Args:
            messages: The conversation so far, oldest first; at least one message.
            model: Name of the model that should answer.
            audio: Voice and format of spoken output; needed when `modalities` contains `audio`.
            frequency_penalty: Discourages tokens in proportion to earlier use, -2 to 2, default 0.
            function_call: Which function to call. Deprecated: use `tool_choice`.
            functions: Functions on offer, 1 to 128. Deprecated: use `tools`.
            logit_bias: Map from token ID to a bias between -100 (banned) and 100 (forced).
            logprobs: Report the log probability of every output token. Default false.
            max_completion_tokens: Ceiling on generated tokens, reasoning included.
            max_tokens: Ceiling on generated tokens. Deprecated: use `max_completion_tokens`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            modalities: Kinds of output wanted: `text` (default), `audio`, or both.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            n: Number of alternative answers, 1 to 128, default 1; every one of them is billed.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            presence_penalty: Discourages tokens that have occurred at all, -2 to 2, default 0.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            response_format: Output format: plain text, any JSON object, or JSON that follows a schema.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            seed: Integer that makes repeated sampling mostly reproducible; best effort, in beta.
            stop: Up to 4 strings that end the answer; they are left out of it. Not for reasoning models.
            store: Keep the completion for later retrieval, distillation or evals. Default false.
            stream: Receive chunks while the answer is being written rather than one object. Default false.
            stream_options: Streaming details, such as `include_usage`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto`, `required`, or a named one.
            tools: Function and custom tools the model may call.
            top_logprobs: Likeliest alternatives to report per token, 0 to 20; needs `logprobs`.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            verbosity: Length of the answer: `low`, `medium` (default) or `high`.
            web_search_options: Turn on web search and set its context size and the user's location.
            prediction: Text expected to reappear in the answer, to speed up small edits of long content.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
        """
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        stream: Literal[True],
        audio: Union[ChatCompletionAudioParam, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        function_call: Union[_completion_create_params.FunctionCall, Omit] = ...,
        functions: Union[Iterable[_completion_create_params.Function], Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[bool, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], None, Omit] = ...,
        moderation: Union[_completion_create_params.Moderation, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        response_format: Union[_completion_create_params.ResponseFormat, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[ChatCompletionToolChoiceOptionParam, Omit] = ...,
        tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        web_search_options: Union[_completion_create_params.WebSearchOptions, Omit] = ...,
        prediction: Union[ChatCompletionPredictionContentParam, None, Omit] = ...,
        prompt_cache_options: Union[_completion_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "flex", "scale", "priority", "fast"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Generate the next message of a chat, whole or as a stream of chunks.

        Args:
            messages: The conversation so far, oldest first; at least one message.
            model: Name of the model that should answer.
            audio: Voice and format of spoken output; needed when `modalities` contains `audio`.
            frequency_penalty: Discourages tokens in proportion to earlier use, -2 to 2, default 0.
            function_call: Which function to call. Deprecated: use `tool_choice`.
            functions: Functions on offer, 1 to 128. Deprecated: use `tools`.
            logit_bias: Map from token ID to a bias between -100 (banned) and 100 (forced).
            logprobs: Report the log probability of every output token. Default false.
            max_completion_tokens: Ceiling on generated tokens, reasoning included.
            max_tokens: Ceiling on generated tokens. Deprecated: use `max_completion_tokens`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            modalities: Kinds of output wanted: `text` (default), `audio`, or both.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            n: Number of alternative answers, 1 to 128, default 1; every one of them is billed.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            presence_penalty: Discourages tokens that have occurred at all, -2 to 2, default 0.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            response_format: Output format: plain text, any JSON object, or JSON that follows a schema.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            seed: Integer that makes repeated sampling mostly reproducible; best effort, in beta.
            stop: Up to 4 strings that end the answer; they are left out of it. Not for reasoning models.
            store: Keep the completion for later retrieval, distillation or evals. Default false.
            stream: Receive chunks while the answer is being written rather than one object. Default false.
            stream_options: Streaming details, such as `include_usage`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto`, `required`, or a named one.
            tools: Function and custom tools the model may call.
            top_logprobs: Likeliest alternatives to report per token, 0 to 20; needs `logprobs`.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            verbosity: Length of the answer: `low`, `medium` (default) or `high`.
            web_search_options: Turn on web search and set its context size and the user's location.
            prediction: Text expected to reappear in the answer, to speed up small edits of long content.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
        """
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        stream: bool,
        audio: Union[ChatCompletionAudioParam, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        function_call: Union[_completion_create_params.FunctionCall, Omit] = ...,
        functions: Union[Iterable[_completion_create_params.Function], Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[bool, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], None, Omit] = ...,
        moderation: Union[_completion_create_params.Moderation, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        response_format: Union[_completion_create_params.ResponseFormat, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[ChatCompletionToolChoiceOptionParam, Omit] = ...,
        tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        web_search_options: Union[_completion_create_params.WebSearchOptions, Omit] = ...,
        prediction: Union[ChatCompletionPredictionContentParam, None, Omit] = ...,
        prompt_cache_options: Union[_completion_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "flex", "scale", "priority", "fast"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Generate the next message of a chat, whole or as a stream of chunks.

        Args:
            messages: The conversation so far, oldest first; at least one message.
            model: Name of the model that should answer.
            audio: Voice and format of spoken output; needed when `modalities` contains `audio`.
            frequency_penalty: Discourages tokens in proportion to earlier use, -2 to 2, default 0.
            function_call: Which function to call. Deprecated: use `tool_choice`.
            functions: Functions on offer, 1 to 128. Deprecated: use `tools`.
            logit_bias: Map from token ID to a bias between -100 (banned) and 100 (forced).
            logprobs: Report the log probability of every output token. Default false.
            max_completion_tokens: Ceiling on generated tokens, reasoning included.
            max_tokens: Ceiling on generated tokens. Deprecated: use `max_completion_tokens`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            modalities: Kinds of output wanted: `text` (default), `audio`, or both.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            n: Number of alternative answers, 1 to 128, default 1; every one of them is billed.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            presence_penalty: Discourages tokens that have occurred at all, -2 to 2, default 0.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            response_format: Output format: plain text, any JSON object, or JSON that follows a schema.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            seed: Integer that makes repeated sampling mostly reproducible; best effort, in beta.
            stop: Up to 4 strings that end the answer; they are left out of it. Not for reasoning models.
            store: Keep the completion for later retrieval, distillation or evals. Default false.
            stream: Receive chunks while the answer is being written rather than one object. Default false.
            stream_options: Streaming details, such as `include_usage`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto`, `required`, or a named one.
            tools: Function and custom tools the model may call.
            top_logprobs: Likeliest alternatives to report per token, 0 to 20; needs `logprobs`.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            verbosity: Length of the answer: `low`, `medium` (default) or `high`.
            web_search_options: Turn on web search and set its context size and the user's location.
            prediction: Text expected to reappear in the answer, to speed up small edits of long content.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
        """
    def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a stored chat completion.

        Args:
            completion_id: ID of the stored completion.
        """
    def update(
        self,
        completion_id: str,
        *,
        metadata: Optional[Mapping[str, str]],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Replace the metadata of a stored chat completion.

        Args:
            completion_id: ID of the stored completion.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R4:
        """List stored chat completions, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size; 20 unless given.
            metadata: Keep only completions that carry these key-value pairs.
            model: Keep only completions made by this model.
            order: Sort by time: `asc` (default) for oldest first, `desc` for newest first.
        """
    def delete(
        self,
        completion_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R5:
        """Remove a chat completion from storage.

        Args:
            completion_id: ID of the completion to remove.
        """

@type_check_only
class CompletionsWithRawResponse(
    _CompletionsMethods[
        _Raw[ChatCompletion],
        _Raw[Stream[ChatCompletionChunk]],
        _Raw[ChatCompletion | Stream[ChatCompletionChunk]],
        _Raw[SyncCursorPage[ChatCompletion]],
        _Raw[ChatCompletionDeleted],
    ],
):
    @property
    def messages(self) -> MessagesWithRawResponse: ...
    def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Union[ChatCompletionAudioParam, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        function_call: Union[_completion_create_params.FunctionCall, Omit] = ...,
        functions: Union[Iterable[_completion_create_params.Function], Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[bool, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], None, Omit] = ...,
        moderation: Union[_completion_create_params.Moderation, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        response_format: Union[Type[T], Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[ChatCompletionToolChoiceOptionParam, Omit] = ...,
        tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        web_search_options: Union[_completion_create_params.WebSearchOptions, Omit] = ...,
        prediction: Union[ChatCompletionPredictionContentParam, None, Omit] = ...,
        prompt_cache_options: Union[_completion_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "flex", "scale", "priority", "fast"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _Raw[ParsedChatCompletion[T]]: ...

@type_check_only
class CompletionsWithStreamingResponse(
    _CompletionsMethods[
        _Streaming[ChatCompletion],
        _Streaming[Stream[ChatCompletionChunk]],
        _Streaming[ChatCompletion | Stream[ChatCompletionChunk]],
        _Streaming[SyncCursorPage[ChatCompletion]],
        _Streaming[ChatCompletionDeleted],
    ],
):
    @property
    def messages(self) -> MessagesWithStreamingResponse: ...
    def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Union[ChatCompletionAudioParam, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        function_call: Union[_completion_create_params.FunctionCall, Omit] = ...,
        functions: Union[Iterable[_completion_create_params.Function], Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[bool, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], None, Omit] = ...,
        moderation: Union[_completion_create_params.Moderation, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        response_format: Union[Type[T], Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[ChatCompletionToolChoiceOptionParam, Omit] = ...,
        tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        web_search_options: Union[_completion_create_params.WebSearchOptions, Omit] = ...,
        prediction: Union[ChatCompletionPredictionContentParam, None, Omit] = ...,
        prompt_cache_options: Union[_completion_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "flex", "scale", "priority", "fast"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _Streaming[ParsedChatCompletion[T]]: ...

@type_check_only
class AsyncCompletionsWithRawResponse(
    _CompletionsMethods[
        _AsyncRaw[ChatCompletion],
        _AsyncRaw[AsyncStream[ChatCompletionChunk]],
        _AsyncRaw[ChatCompletion | AsyncStream[ChatCompletionChunk]],
        _AsyncRaw[AsyncCursorPage[ChatCompletion]],
        _AsyncRaw[ChatCompletionDeleted],
    ],
):
    @property
    def messages(self) -> AsyncMessagesWithRawResponse: ...
    def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Union[ChatCompletionAudioParam, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        function_call: Union[_completion_create_params.FunctionCall, Omit] = ...,
        functions: Union[Iterable[_completion_create_params.Function], Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[bool, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], None, Omit] = ...,
        moderation: Union[_completion_create_params.Moderation, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        response_format: Union[Type[T], Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[ChatCompletionToolChoiceOptionParam, Omit] = ...,
        tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        web_search_options: Union[_completion_create_params.WebSearchOptions, Omit] = ...,
        prediction: Union[ChatCompletionPredictionContentParam, None, Omit] = ...,
        prompt_cache_options: Union[_completion_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "flex", "scale", "priority", "fast"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _AsyncRaw[ParsedChatCompletion[T]]: ...

@type_check_only
class AsyncCompletionsWithStreamingResponse(
    _CompletionsMethods[
        _AsyncStreaming[ChatCompletion],
        _AsyncStreaming[AsyncStream[ChatCompletionChunk]],
        _AsyncStreaming[ChatCompletion | AsyncStream[ChatCompletionChunk]],
        _AsyncStreaming[AsyncCursorPage[ChatCompletion]],
        _AsyncStreaming[ChatCompletionDeleted],
    ],
):
    @property
    def messages(self) -> AsyncMessagesWithStreamingResponse: ...
    def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Union[ChatCompletionAudioParam, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        function_call: Union[_completion_create_params.FunctionCall, Omit] = ...,
        functions: Union[Iterable[_completion_create_params.Function], Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[bool, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], None, Omit] = ...,
        moderation: Union[_completion_create_params.Moderation, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        response_format: Union[Type[T], Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[ChatCompletionToolChoiceOptionParam, Omit] = ...,
        tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        web_search_options: Union[_completion_create_params.WebSearchOptions, Omit] = ...,
        prediction: Union[ChatCompletionPredictionContentParam, None, Omit] = ...,
        prompt_cache_options: Union[_completion_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "flex", "scale", "priority", "fast"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _AsyncStreaming[ParsedChatCompletion[T]]: ...

class Completions(
    _CompletionsMethods[
        ChatCompletion,
        Stream[ChatCompletionChunk],
        ChatCompletion | Stream[ChatCompletionChunk],
        SyncCursorPage[ChatCompletion],
        ChatCompletionDeleted,
    ],
    _Viewed[CompletionsWithRawResponse, CompletionsWithStreamingResponse],
    SyncAPIResource,
):
    """Continue a list of messages with the model's next one. Completions made with `store=True` can be listed, fetched, relabelled and deleted afterwards."""
    @property
    def messages(self) -> Messages:
        """Read the messages that a stored chat completion was made from."""
    def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Union[ChatCompletionAudioParam, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        function_call: Union[_completion_create_params.FunctionCall, Omit] = ...,
        functions: Union[Iterable[_completion_create_params.Function], Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[bool, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], None, Omit] = ...,
        moderation: Union[_completion_create_params.Moderation, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        response_format: Union[Type[T], Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[ChatCompletionToolChoiceOptionParam, Omit] = ...,
        tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        web_search_options: Union[_completion_create_params.WebSearchOptions, Omit] = ...,
        prediction: Union[ChatCompletionPredictionContentParam, None, Omit] = ...,
        prompt_cache_options: Union[_completion_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "flex", "scale", "priority", "fast"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> ParsedChatCompletion[T]:
        """Generate the next message of a chat in the shape of a type, and parse it into that type.

        Args:
            messages: The conversation so far, oldest first; at least one message.
            model: Name of the model that should answer.
            audio: Voice and format of spoken output; needed when `modalities` contains `audio`.
            frequency_penalty: Discourages tokens in proportion to earlier use, -2 to 2, default 0.
            function_call: Which function to call. Deprecated: use `tool_choice`.
            functions: Functions on offer, 1 to 128. Deprecated: use `tools`.
            logit_bias: Map from token ID to a bias between -100 (banned) and 100 (forced).
            logprobs: Report the log probability of every output token. Default false.
            max_completion_tokens: Ceiling on generated tokens, reasoning included.
            max_tokens: Ceiling on generated tokens. Deprecated: use `max_completion_tokens`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            modalities: Kinds of output wanted: `text` (default), `audio`, or both.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            n: Number of alternative answers, 1 to 128, default 1; every one of them is billed.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            presence_penalty: Discourages tokens that have occurred at all, -2 to 2, default 0.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            response_format: A class: of pydantic, attrs or dataclasses, a `TypedDict`, `NamedTuple` or `BaseModel`. Its schema is sent, and `message.parsed` is made from it.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            seed: Integer that makes repeated sampling mostly reproducible; best effort, in beta.
            stop: Up to 4 strings that end the answer; they are left out of it. Not for reasoning models.
            store: Keep the completion for later retrieval, distillation or evals. Default false.
            stream_options: Streaming details, such as `include_usage`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto`, `required`, or a named one.
            tools: Function and custom tools the model may call.
            top_logprobs: Likeliest alternatives to report per token, 0 to 20; needs `logprobs`.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            verbosity: Length of the answer: `low`, `medium` (default) or `high`.
            web_search_options: Turn on web search and set its context size and the user's location.
            prediction: Text expected to reappear in the answer, to speed up small edits of long content.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
        """
    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Union[ChatCompletionAudioParam, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        function_call: Union[_completion_create_params.FunctionCall, Omit] = ...,
        functions: Union[Iterable[_completion_create_params.Function], Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[bool, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], None, Omit] = ...,
        moderation: Union[_completion_create_params.Moderation, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        response_format: Union[_completion_create_params.ResponseFormat, Type[T], Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[ChatCompletionToolChoiceOptionParam, Omit] = ...,
        tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        web_search_options: Union[_completion_create_params.WebSearchOptions, Omit] = ...,
        prediction: Union[ChatCompletionPredictionContentParam, None, Omit] = ...,
        prompt_cache_options: Union[_completion_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "flex", "scale", "priority", "fast"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> ChatCompletionStreamManager[T]:
        """Generate the next message of a chat as events that add up, parsed if a type is given.

        The request is made when what is returned is entered, by `with` or `async with`.

        Args:
            messages: The conversation so far, oldest first; at least one message.
            model: Name of the model that should answer.
            audio: Voice and format of spoken output; needed when `modalities` contains `audio`.
            frequency_penalty: Discourages tokens in proportion to earlier use, -2 to 2, default 0.
            function_call: Which function to call. Deprecated: use `tool_choice`.
            functions: Functions on offer, 1 to 128. Deprecated: use `tools`.
            logit_bias: Map from token ID to a bias between -100 (banned) and 100 (forced).
            logprobs: Report the log probability of every output token. Default false.
            max_completion_tokens: Ceiling on generated tokens, reasoning included.
            max_tokens: Ceiling on generated tokens. Deprecated: use `max_completion_tokens`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            modalities: Kinds of output wanted: `text` (default), `audio`, or both.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            n: Number of alternative answers, 1 to 128, default 1; every one of them is billed.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            presence_penalty: Discourages tokens that have occurred at all, -2 to 2, default 0.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            response_format: A class, as in `parse`, or an output format written out as in `create`.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            seed: Integer that makes repeated sampling mostly reproducible; best effort, in beta.
            stop: Up to 4 strings that end the answer; they are left out of it. Not for reasoning models.
            store: Keep the completion for later retrieval, distillation or evals. Default false.
            stream_options: Streaming details, such as `include_usage`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto`, `required`, or a named one.
            tools: Function and custom tools the model may call.
            top_logprobs: Likeliest alternatives to report per token, 0 to 20; needs `logprobs`.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            verbosity: Length of the answer: `low`, `medium` (default) or `high`.
            web_search_options: Turn on web search and set its context size and the user's location.
            prediction: Text expected to reappear in the answer, to speed up small edits of long content.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
        """

class AsyncCompletions(
    _CompletionsMethods[
        _Awaited[ChatCompletion],
        _Awaited[AsyncStream[ChatCompletionChunk]],
        _Awaited[ChatCompletion | AsyncStream[ChatCompletionChunk]],
        AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]],
        _Awaited[ChatCompletionDeleted],
    ],
    _Viewed[AsyncCompletionsWithRawResponse, AsyncCompletionsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def messages(self) -> AsyncMessages:
        """Read the messages that a stored chat completion was made from."""
    async def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Union[ChatCompletionAudioParam, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        function_call: Union[_completion_create_params.FunctionCall, Omit] = ...,
        functions: Union[Iterable[_completion_create_params.Function], Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[bool, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], None, Omit] = ...,
        moderation: Union[_completion_create_params.Moderation, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        response_format: Union[Type[T], Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[ChatCompletionToolChoiceOptionParam, Omit] = ...,
        tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        web_search_options: Union[_completion_create_params.WebSearchOptions, Omit] = ...,
        prediction: Union[ChatCompletionPredictionContentParam, None, Omit] = ...,
        prompt_cache_options: Union[_completion_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "flex", "scale", "priority", "fast"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> ParsedChatCompletion[T]:
        """Generate the next message of a chat in the shape of a type, and parse it into that type.

        Args:
            messages: The conversation so far, oldest first; at least one message.
            model: Name of the model that should answer.
            audio: Voice and format of spoken output; needed when `modalities` contains `audio`.
            frequency_penalty: Discourages tokens in proportion to earlier use, -2 to 2, default 0.
            function_call: Which function to call. Deprecated: use `tool_choice`.
            functions: Functions on offer, 1 to 128. Deprecated: use `tools`.
            logit_bias: Map from token ID to a bias between -100 (banned) and 100 (forced).
            logprobs: Report the log probability of every output token. Default false.
            max_completion_tokens: Ceiling on generated tokens, reasoning included.
            max_tokens: Ceiling on generated tokens. Deprecated: use `max_completion_tokens`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            modalities: Kinds of output wanted: `text` (default), `audio`, or both.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            n: Number of alternative answers, 1 to 128, default 1; every one of them is billed.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            presence_penalty: Discourages tokens that have occurred at all, -2 to 2, default 0.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            response_format: A class: of pydantic, attrs or dataclasses, a `TypedDict`, `NamedTuple` or `BaseModel`. Its schema is sent, and `message.parsed` is made from it.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            seed: Integer that makes repeated sampling mostly reproducible; best effort, in beta.
            stop: Up to 4 strings that end the answer; they are left out of it. Not for reasoning models.
            store: Keep the completion for later retrieval, distillation or evals. Default false.
            stream_options: Streaming details, such as `include_usage`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto`, `required`, or a named one.
            tools: Function and custom tools the model may call.
            top_logprobs: Likeliest alternatives to report per token, 0 to 20; needs `logprobs`.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            verbosity: Length of the answer: `low`, `medium` (default) or `high`.
            web_search_options: Turn on web search and set its context size and the user's location.
            prediction: Text expected to reappear in the answer, to speed up small edits of long content.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
        """
    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Union[ChatCompletionAudioParam, None, Omit] = ...,
        frequency_penalty: Union[float, None, Omit] = ...,
        function_call: Union[_completion_create_params.FunctionCall, Omit] = ...,
        functions: Union[Iterable[_completion_create_params.Function], Omit] = ...,
        logit_bias: Union[Mapping[str, int], None, Omit] = ...,
        logprobs: Union[bool, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], None, Omit] = ...,
        moderation: Union[_completion_create_params.Moderation, None, Omit] = ...,
        n: Union[int, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        presence_penalty: Union[float, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        response_format: Union[_completion_create_params.ResponseFormat, Type[T], Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        stop: Union[str, SequenceNotStr[str], None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[ChatCompletionStreamOptionsParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[ChatCompletionToolChoiceOptionParam, Omit] = ...,
        tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        web_search_options: Union[_completion_create_params.WebSearchOptions, Omit] = ...,
        prediction: Union[ChatCompletionPredictionContentParam, None, Omit] = ...,
        prompt_cache_options: Union[_completion_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "flex", "scale", "priority", "fast"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> AsyncChatCompletionStreamManager[T]:
        """Generate the next message of a chat as events that add up, parsed if a type is given.

        The request is made when what is returned is entered, by `with` or `async with`.

        Args:
            messages: The conversation so far, oldest first; at least one message.
            model: Name of the model that should answer.
            audio: Voice and format of spoken output; needed when `modalities` contains `audio`.
            frequency_penalty: Discourages tokens in proportion to earlier use, -2 to 2, default 0.
            function_call: Which function to call. Deprecated: use `tool_choice`.
            functions: Functions on offer, 1 to 128. Deprecated: use `tools`.
            logit_bias: Map from token ID to a bias between -100 (banned) and 100 (forced).
            logprobs: Report the log probability of every output token. Default false.
            max_completion_tokens: Ceiling on generated tokens, reasoning included.
            max_tokens: Ceiling on generated tokens. Deprecated: use `max_completion_tokens`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            modalities: Kinds of output wanted: `text` (default), `audio`, or both.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            n: Number of alternative answers, 1 to 128, default 1; every one of them is billed.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            presence_penalty: Discourages tokens that have occurred at all, -2 to 2, default 0.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            response_format: A class, as in `parse`, or an output format written out as in `create`.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            seed: Integer that makes repeated sampling mostly reproducible; best effort, in beta.
            stop: Up to 4 strings that end the answer; they are left out of it. Not for reasoning models.
            store: Keep the completion for later retrieval, distillation or evals. Default false.
            stream_options: Streaming details, such as `include_usage`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto`, `required`, or a named one.
            tools: Function and custom tools the model may call.
            top_logprobs: Likeliest alternatives to report per token, 0 to 20; needs `logprobs`.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            verbosity: Length of the answer: `low`, `medium` (default) or `high`.
            web_search_options: Turn on web search and set its context size and the user's location.
            prediction: Text expected to reappear in the answer, to speed up small edits of long content.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
        """
