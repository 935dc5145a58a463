from .input_items import InputItems as InputItems
from .input_items import AsyncInputItems as AsyncInputItems
from .input_tokens import InputTokens as InputTokens
from .input_tokens import AsyncInputTokens as AsyncInputTokens
from typing import Generic, Iterable, Mapping, Type, Union, overload, type_check_only
from typing_extensions import Literal
from ..._custom.websockets.conversation import OnReconnecting
from ..._custom.websockets.faces import (
    AsyncConnection,
    AsyncConnectionManager,
    Connection,
    ConnectionManager,
)
from ..._http.answer.stream import AsyncStream, Stream
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._runtime.websockets.client_events import EventGroup, Sending
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, T
from ...lib.streaming.responses.streams import AsyncResponseStreamManager, ResponseStreamManager
from ...types._literals import _responses_ResponseIncludable as ResponseIncludable
from ...types.chat._apart import ChatCompletionFunctionToolParam
from ...types.responses import (
    CompactedResponse,
    ParsedResponse,
    Response,
    ResponseStreamEvent,
    ResponsesClientEvent,
    ResponsesServerEvent,
    _response_compact_params,
    _response_create_params,
)
from ...types.responses._apart import (
    ResponseInputItemParam,
    ResponsePromptParam,
    ResponseTextConfigParam,
    ServiceTier,
    ToolParam,
    _ResponseInputParamItem,
    _responses_client_event_param,
)
from ...types.shared_params import Reasoning, ResponsesModel
from ...types.websocket_connection_options import WebSocketConnectionOptions
from .._answers import (
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
from .input_items import (
    AsyncInputItems,
    AsyncInputItemsWithRawResponse,
    AsyncInputItemsWithStreamingResponse,
    InputItems,
    InputItemsWithRawResponse,
    InputItemsWithStreamingResponse,
)
from .input_tokens import (
    AsyncInputTokens,
    AsyncInputTokensWithRawResponse,
    AsyncInputTokensWithStreamingResponse,
    InputTokens,
    InputTokensWithRawResponse,
    InputTokensWithStreamingResponse,
)

class _ResponsesMethods(Generic[_R1, _R2, _R3, _R4, _R5]):
    @overload
    def create(
        self,
        *,
        background: Union[bool, None, Omit] = ...,
        conversation: Union[_response_create_params.Conversation, None, Omit] = ...,
        input: Union[str, Iterable[_ResponseInputParamItem], Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_output_tokens: Union[int, None, Omit] = ...,
        max_tool_calls: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[ResponsesModel, Omit] = ...,
        moderation: Union[_response_create_params.Moderation, None, Omit] = ...,
        parallel_tool_calls: Union[bool, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        prompt: Union[ResponsePromptParam, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        reasoning: Union[Reasoning, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        service_tier: Union[ServiceTier, None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        stream_options: Union[_response_create_params.StreamOptions, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        text: Union[ResponseTextConfigParam, Omit] = ...,
        tool_choice: Union[_response_create_params.ToolChoice, Omit] = ...,
        tools: Union[Iterable[ToolParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        access_programs: Union[_response_create_params.AccessPrograms, Omit] = ...,
        image: Union[_response_create_params.Image, Omit] = ...,
        context_management: Union[
            Iterable[_response_create_params.ContextManagement],
            None,
            Omit,
        ] = ...,
        include: Union[Iterable[ResponseIncludable], None, Omit] = ...,
        prompt_cache_options: Union[_response_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        truncation: Union[Literal["auto", "disabled"], None, Omit] = ...,
        background_options: Union[_response_create_params.BackgroundOptions, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Generate a response from text, image or file input, whole or as a stream.

        Args:
            background: Run on the server after the call returns, to be polled or streamed later. Default false.
            conversation: Conversation (or its ID) to read from and append to. Excludes `previous_response_id`.
            input: What the model should answer: a string, or a list of messages, images, files and tool outputs.
            instructions: System or developer message for this call only; not inherited through `previous_response_id`.
            max_output_tokens: Ceiling on generated tokens, reasoning included; at least 16.
            max_tool_calls: Ceiling on built-in tool calls, counted over all tools together.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of the model that should answer.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            previous_response_id: ID of the response to continue from. Excludes `conversation`.
            prompt: Saved prompt template to use: its ID, version and variable values.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            reasoning: How reasoning models think: `effort` (default `medium`), `summary`, `mode` and `context`.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
            store: Keep the response on the server so that it can be fetched later. Default true.
            stream: Receive events while the answer is being written rather than one final object. Default false.
            stream_options: Streaming details, such as `include_obfuscation`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            text: Shape of text output: `format` (plain text or a JSON schema) and `verbosity`.
            tool_choice: Which tool to use: `auto`, `none`, `required`, or one tool by name or type.
            tools: Tools on offer: your functions, MCP servers, and built-in ones such as web search.
            top_logprobs: Number of likeliest alternatives to report for each output token, 0 to 20.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            access_programs: Access programs to make use of: `cyber` is `standard`, `daybreak_blue` or `daybreak_red`.
            image: How images in the context are treated: `context_compression` is `auto` (default), `enabled` or `disabled`.
            context_management: Rules for trimming context as it grows, such as the token count that triggers compaction.
            include: Extra output to return, such as `reasoning.encrypted_content` or `file_search_call.results`.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            truncation: When the input is too long: `auto` drops the oldest items, `disabled` (default) fails.
            background_options: How to run in the background: `completion_window` `soonest`, `2h` or `8h` (cheaper), `continuation_id`.
        """
    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        background: Union[bool, None, Omit] = ...,
        conversation: Union[_response_create_params.Conversation, None, Omit] = ...,
        input: Union[str, Iterable[_ResponseInputParamItem], Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_output_tokens: Union[int, None, Omit] = ...,
        max_tool_calls: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[ResponsesModel, Omit] = ...,
        moderation: Union[_response_create_params.Moderation, None, Omit] = ...,
        parallel_tool_calls: Union[bool, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        prompt: Union[ResponsePromptParam, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        reasoning: Union[Reasoning, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        service_tier: Union[ServiceTier, None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[_response_create_params.StreamOptions, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        text: Union[ResponseTextConfigParam, Omit] = ...,
        tool_choice: Union[_response_create_params.ToolChoice, Omit] = ...,
        tools: Union[Iterable[ToolParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        access_programs: Union[_response_create_params.AccessPrograms, Omit] = ...,
        image: Union[_response_create_params.Image, Omit] = ...,
        context_management: Union[
            Iterable[_response_create_params.ContextManagement],
            None,
            Omit,
        ] = ...,
        include: Union[Iterable[ResponseIncludable], None, Omit] = ...,
        prompt_cache_options: Union[_response_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        truncation: Union[Literal["auto", "disabled"], None, Omit] = ...,
        background_options: Union[_response_create_params.BackgroundOptions, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Generate a response from text, image or file input, whole or as a stream.

        Args:
            background: Run on the server after the call returns, to be polled or streamed later. Default false.
            conversation: Conversation (or its ID) to read from and append to. Excludes `previous_response_id`.
            input: What the model should answer: a string, or a list of messages, images, files and tool outputs.
            instructions: System or developer message for this call only; not inherited through `previous_response_id`.
            max_output_tokens: Ceiling on generated tokens, reasoning included; at least 16.
            max_tool_calls: Ceiling on built-in tool calls, counted over all tools together.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of the model that should answer.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            previous_response_id: ID of the response to continue from. Excludes `conversation`.
            prompt: Saved prompt template to use: its ID, version and variable values.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            reasoning: How reasoning models think: `effort` (default `medium`), `summary`, `mode` and `context`.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
            store: Keep the response on the server so that it can be fetched later. Default true.
            stream: Receive events while the answer is being written rather than one final object. Default false.
            stream_options: Streaming details, such as `include_obfuscation`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            text: Shape of text output: `format` (plain text or a JSON schema) and `verbosity`.
            tool_choice: Which tool to use: `auto`, `none`, `required`, or one tool by name or type.
            tools: Tools on offer: your functions, MCP servers, and built-in ones such as web search.
            top_logprobs: Number of likeliest alternatives to report for each output token, 0 to 20.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            access_programs: Access programs to make use of: `cyber` is `standard`, `daybreak_blue` or `daybreak_red`.
            image: How images in the context are treated: `context_compression` is `auto` (default), `enabled` or `disabled`.
            context_management: Rules for trimming context as it grows, such as the token count that triggers compaction.
            include: Extra output to return, such as `reasoning.encrypted_content` or `file_search_call.results`.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            truncation: When the input is too long: `auto` drops the oldest items, `disabled` (default) fails.
            background_options: How to run in the background: `completion_window` `soonest`, `2h` or `8h` (cheaper), `continuation_id`.
        """
    @overload
    def create(
        self,
        *,
        stream: bool,
        background: Union[bool, None, Omit] = ...,
        conversation: Union[_response_create_params.Conversation, None, Omit] = ...,
        input: Union[str, Iterable[_ResponseInputParamItem], Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_output_tokens: Union[int, None, Omit] = ...,
        max_tool_calls: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[ResponsesModel, Omit] = ...,
        moderation: Union[_response_create_params.Moderation, None, Omit] = ...,
        parallel_tool_calls: Union[bool, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        prompt: Union[ResponsePromptParam, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        reasoning: Union[Reasoning, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        service_tier: Union[ServiceTier, None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[_response_create_params.StreamOptions, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        text: Union[ResponseTextConfigParam, Omit] = ...,
        tool_choice: Union[_response_create_params.ToolChoice, Omit] = ...,
        tools: Union[Iterable[ToolParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        access_programs: Union[_response_create_params.AccessPrograms, Omit] = ...,
        image: Union[_response_create_params.Image, Omit] = ...,
        context_management: Union[
            Iterable[_response_create_params.ContextManagement],
            None,
            Omit,
        ] = ...,
        include: Union[Iterable[ResponseIncludable], None, Omit] = ...,
        prompt_cache_options: Union[_response_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        truncation: Union[Literal["auto", "disabled"], None, Omit] = ...,
        background_options: Union[_response_create_params.BackgroundOptions, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Generate a response from text, image or file input, whole or as a stream.

        Args:
            background: Run on the server after the call returns, to be polled or streamed later. Default false.
            conversation: Conversation (or its ID) to read from and append to. Excludes `previous_response_id`.
            input: What the model should answer: a string, or a list of messages, images, files and tool outputs.
            instructions: System or developer message for this call only; not inherited through `previous_response_id`.
            max_output_tokens: Ceiling on generated tokens, reasoning included; at least 16.
            max_tool_calls: Ceiling on built-in tool calls, counted over all tools together.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of the model that should answer.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            previous_response_id: ID of the response to continue from. Excludes `conversation`.
            prompt: Saved prompt template to use: its ID, version and variable values.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            reasoning: How reasoning models think: `effort` (default `medium`), `summary`, `mode` and `context`.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
            store: Keep the response on the server so that it can be fetched later. Default true.
            stream: Receive events while the answer is being written rather than one final object. Default false.
            stream_options: Streaming details, such as `include_obfuscation`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            text: Shape of text output: `format` (plain text or a JSON schema) and `verbosity`.
            tool_choice: Which tool to use: `auto`, `none`, `required`, or one tool by name or type.
            tools: Tools on offer: your functions, MCP servers, and built-in ones such as web search.
            top_logprobs: Number of likeliest alternatives to report for each output token, 0 to 20.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            access_programs: Access programs to make use of: `cyber` is `standard`, `daybreak_blue` or `daybreak_red`.
            image: How images in the context are treated: `context_compression` is `auto` (default), `enabled` or `disabled`.
            context_management: Rules for trimming context as it grows, such as the token count that triggers compaction.
            include: Extra output to return, such as `reasoning.encrypted_content` or `file_search_call.results`.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            truncation: When the input is too long: `auto` drops the oldest items, `disabled` (default) fails.
            background_options: How to run in the background: `completion_window` `soonest`, `2h` or `8h` (cheaper), `continuation_id`.
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        include_obfuscation: Union[bool, Omit] = ...,
        starting_after: Union[int, Omit] = ...,
        stream: Literal[False] | Omit = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a stored response, or resume streaming one that runs in the background.

        Args:
            response_id: ID of the stored response.
            include: Extra fields to return, named as in `responses.create`.
            include_obfuscation: Pad stream events with random characters to hide their size; false saves bandwidth.
            starting_after: Resume the stream behind the event with this sequence number.
            stream: Replay and follow the response as events instead of getting one object.
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        include_obfuscation: Union[bool, Omit] = ...,
        starting_after: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Fetch a stored response, or resume streaming one that runs in the background.

        Args:
            response_id: ID of the stored response.
            include: Extra fields to return, named as in `responses.create`.
            include_obfuscation: Pad stream events with random characters to hide their size; false saves bandwidth.
            starting_after: Resume the stream behind the event with this sequence number.
            stream: Replay and follow the response as events instead of getting one object.
        """
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: bool,
        include: Union[Iterable[ResponseIncludable], Omit] = ...,
        include_obfuscation: Union[bool, Omit] = ...,
        starting_after: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R3:
        """Fetch a stored response, or resume streaming one that runs in the background.

        Args:
            response_id: ID of the stored response.
            include: Extra fields to return, named as in `responses.create`.
            include_obfuscation: Pad stream events with random characters to hide their size; false saves bandwidth.
            starting_after: Resume the stream behind the event with this sequence number.
            stream: Replay and follow the response as events instead of getting one object.
        """
    def delete(
        self,
        response_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Delete a stored response.

        Args:
            response_id: ID of the response to remove.
        """
    def cancel(
        self,
        response_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Stop a response that is running in the background.

        Args:
            response_id: ID of a response started with `background=True`.
        """
    def compact(
        self,
        *,
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
                "gpt-6-astra",
                "gpt-6.2-astra",
                "gpt-6.1-sol",
                "gpt-6.2-sol",
                "gpt-6.1-terra",
                "gpt-6-sol",
                "gpt-6-luna",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-12-15",
                "gpt-6-cyber",
                "gpt-rosalind-research",
                "gpt-6-rosalind",
                "gpt-6.2-astra-law",
            ],
            str,
            None,
        ],
        input: Union[str, Iterable[ResponseInputItemParam], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        image: Union[_response_compact_params.Image, Omit] = ...,
        prompt_cache_options: Union[_response_compact_params.PromptCacheOptions, None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "fast", "flex", "priority"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R5:
        """Shrink a long conversation into fewer items that can seed the next request.

        Args:
            model: Name of the model that does the compaction.
            input: Conversation so far: a string or a list of items.
            instructions: System or developer message for this call only; not inherited through `previous_response_id`.
            previous_response_id: ID of the stored response whose history should be compacted.
            prompt_cache_key: Label that groups similar requests to share cached prefixes, at most 64 characters.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`.
            image: How images in the context are treated: `context_compression` is `auto` (default), `enabled` or `disabled`.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            service_tier: Processing tier: `auto`, `default`, `fast`, `flex` or `priority`.
        """

@type_check_only
class ResponsesWithRawResponse(
    _ResponsesMethods[
        _Raw[Response],
        _Raw[Stream[ResponseStreamEvent]],
        _Raw[Response | Stream[ResponseStreamEvent]],
        _Raw[None],
        _Raw[CompactedResponse],
    ],
):
    @property
    def input_items(self) -> InputItemsWithRawResponse: ...
    @property
    def input_tokens(self) -> InputTokensWithRawResponse: ...
    def parse(
        self,
        *,
        background: Union[bool, None, Omit] = ...,
        conversation: Union[_response_create_params.Conversation, None, Omit] = ...,
        input: Union[str, Iterable[_ResponseInputParamItem], Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_output_tokens: Union[int, None, Omit] = ...,
        max_tool_calls: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[ResponsesModel, Omit] = ...,
        moderation: Union[_response_create_params.Moderation, None, Omit] = ...,
        parallel_tool_calls: Union[bool, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        prompt: Union[ResponsePromptParam, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        reasoning: Union[Reasoning, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        service_tier: Union[ServiceTier, None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[_response_create_params.StreamOptions, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        text: Union[ResponseTextConfigParam, Omit] = ...,
        tool_choice: Union[_response_create_params.ToolChoice, Omit] = ...,
        tools: Union[Iterable[Union[ToolParam, ChatCompletionFunctionToolParam]], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        access_programs: Union[_response_create_params.AccessPrograms, Omit] = ...,
        image: Union[_response_create_params.Image, Omit] = ...,
        context_management: Union[
            Iterable[_response_create_params.ContextManagement],
            None,
            Omit,
        ] = ...,
        include: Union[Iterable[ResponseIncludable], None, Omit] = ...,
        prompt_cache_options: Union[_response_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        truncation: Union[Literal["auto", "disabled"], None, Omit] = ...,
        background_options: Union[_response_create_params.BackgroundOptions, Omit] = ...,
        text_format: Union[Type[T], Omit] = ...,
        parse_as: Union[Type[T], None, Omit] = ...,
        stream: Union[Literal[False], None, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _Raw[ParsedResponse[T]]: ...

@type_check_only
class ResponsesWithStreamingResponse(
    _ResponsesMethods[
        _Streaming[Response],
        _Streaming[Stream[ResponseStreamEvent]],
        _Streaming[Response | Stream[ResponseStreamEvent]],
        _Streaming[None],
        _Streaming[CompactedResponse],
    ],
):
    @property
    def input_items(self) -> InputItemsWithStreamingResponse: ...
    @property
    def input_tokens(self) -> InputTokensWithStreamingResponse: ...
    def parse(
        self,
        *,
        background: Union[bool, None, Omit] = ...,
        conversation: Union[_response_create_params.Conversation, None, Omit] = ...,
        input: Union[str, Iterable[_ResponseInputParamItem], Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_output_tokens: Union[int, None, Omit] = ...,
        max_tool_calls: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[ResponsesModel, Omit] = ...,
        moderation: Union[_response_create_params.Moderation, None, Omit] = ...,
        parallel_tool_calls: Union[bool, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        prompt: Union[ResponsePromptParam, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        reasoning: Union[Reasoning, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        service_tier: Union[ServiceTier, None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[_response_create_params.StreamOptions, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        text: Union[ResponseTextConfigParam, Omit] = ...,
        tool_choice: Union[_response_create_params.ToolChoice, Omit] = ...,
        tools: Union[Iterable[Union[ToolParam, ChatCompletionFunctionToolParam]], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        access_programs: Union[_response_create_params.AccessPrograms, Omit] = ...,
        image: Union[_response_create_params.Image, Omit] = ...,
        context_management: Union[
            Iterable[_response_create_params.ContextManagement],
            None,
            Omit,
        ] = ...,
        include: Union[Iterable[ResponseIncludable], None, Omit] = ...,
        prompt_cache_options: Union[_response_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        truncation: Union[Literal["auto", "disabled"], None, Omit] = ...,
        background_options: Union[_response_create_params.BackgroundOptions, Omit] = ...,
        text_format: Union[Type[T], Omit] = ...,
        parse_as: Union[Type[T], None, Omit] = ...,
        stream: Union[Literal[False], None, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _Streaming[ParsedResponse[T]]: ...

@type_check_only
class AsyncResponsesWithRawResponse(
    _ResponsesMethods[
        _AsyncRaw[Response],
        _AsyncRaw[AsyncStream[ResponseStreamEvent]],
        _AsyncRaw[Response | AsyncStream[ResponseStreamEvent]],
        _AsyncRaw[None],
        _AsyncRaw[CompactedResponse],
    ],
):
    @property
    def input_items(self) -> AsyncInputItemsWithRawResponse: ...
    @property
    def input_tokens(self) -> AsyncInputTokensWithRawResponse: ...
    def parse(
        self,
        *,
        background: Union[bool, None, Omit] = ...,
        conversation: Union[_response_create_params.Conversation, None, Omit] = ...,
        input: Union[str, Iterable[_ResponseInputParamItem], Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_output_tokens: Union[int, None, Omit] = ...,
        max_tool_calls: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[ResponsesModel, Omit] = ...,
        moderation: Union[_response_create_params.Moderation, None, Omit] = ...,
        parallel_tool_calls: Union[bool, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        prompt: Union[ResponsePromptParam, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        reasoning: Union[Reasoning, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        service_tier: Union[ServiceTier, None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[_response_create_params.StreamOptions, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        text: Union[ResponseTextConfigParam, Omit] = ...,
        tool_choice: Union[_response_create_params.ToolChoice, Omit] = ...,
        tools: Union[Iterable[Union[ToolParam, ChatCompletionFunctionToolParam]], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        access_programs: Union[_response_create_params.AccessPrograms, Omit] = ...,
        image: Union[_response_create_params.Image, Omit] = ...,
        context_management: Union[
            Iterable[_response_create_params.ContextManagement],
            None,
            Omit,
        ] = ...,
        include: Union[Iterable[ResponseIncludable], None, Omit] = ...,
        prompt_cache_options: Union[_response_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        truncation: Union[Literal["auto", "disabled"], None, Omit] = ...,
        background_options: Union[_response_create_params.BackgroundOptions, Omit] = ...,
        text_format: Union[Type[T], Omit] = ...,
        parse_as: Union[Type[T], None, Omit] = ...,
        stream: Union[Literal[False], None, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _AsyncRaw[ParsedResponse[T]]: ...

@type_check_only
class AsyncResponsesWithStreamingResponse(
    _ResponsesMethods[
        _AsyncStreaming[Response],
        _AsyncStreaming[AsyncStream[ResponseStreamEvent]],
        _AsyncStreaming[Response | AsyncStream[ResponseStreamEvent]],
        _AsyncStreaming[None],
        _AsyncStreaming[CompactedResponse],
    ],
):
    @property
    def input_items(self) -> AsyncInputItemsWithStreamingResponse: ...
    @property
    def input_tokens(self) -> AsyncInputTokensWithStreamingResponse: ...
    def parse(
        self,
        *,
        background: Union[bool, None, Omit] = ...,
        conversation: Union[_response_create_params.Conversation, None, Omit] = ...,
        input: Union[str, Iterable[_ResponseInputParamItem], Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_output_tokens: Union[int, None, Omit] = ...,
        max_tool_calls: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[ResponsesModel, Omit] = ...,
        moderation: Union[_response_create_params.Moderation, None, Omit] = ...,
        parallel_tool_calls: Union[bool, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        prompt: Union[ResponsePromptParam, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        reasoning: Union[Reasoning, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        service_tier: Union[ServiceTier, None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[_response_create_params.StreamOptions, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        text: Union[ResponseTextConfigParam, Omit] = ...,
        tool_choice: Union[_response_create_params.ToolChoice, Omit] = ...,
        tools: Union[Iterable[Union[ToolParam, ChatCompletionFunctionToolParam]], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        access_programs: Union[_response_create_params.AccessPrograms, Omit] = ...,
        image: Union[_response_create_params.Image, Omit] = ...,
        context_management: Union[
            Iterable[_response_create_params.ContextManagement],
            None,
            Omit,
        ] = ...,
        include: Union[Iterable[ResponseIncludable], None, Omit] = ...,
        prompt_cache_options: Union[_response_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        truncation: Union[Literal["auto", "disabled"], None, Omit] = ...,
        background_options: Union[_response_create_params.BackgroundOptions, Omit] = ...,
        text_format: Union[Type[T], Omit] = ...,
        parse_as: Union[Type[T], None, Omit] = ...,
        stream: Union[Literal[False], None, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _AsyncStreaming[ParsedResponse[T]]: ...

class Responses(
    _ResponsesMethods[
        Response,
        Stream[ResponseStreamEvent],
        Response | Stream[ResponseStreamEvent],
        None,
        CompactedResponse,
    ],
    _Viewed[ResponsesWithRawResponse, ResponsesWithStreamingResponse],
    SyncAPIResource,
):
    """Ask a model for an answer, with tools, reasoning, streaming and background runs. A stored response can be fetched again, continued by a later call, cancelled or deleted. New code should start here."""
    @property
    def input_items(self) -> InputItems:
        """Read back the items that were fed to the model for a stored response."""
    @property
    def input_tokens(self) -> InputTokens:
        """Find out how many tokens a request would use as input, without running the model."""
    def parse(
        self,
        *,
        background: Union[bool, None, Omit] = ...,
        conversation: Union[_response_create_params.Conversation, None, Omit] = ...,
        input: Union[str, Iterable[_ResponseInputParamItem], Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_output_tokens: Union[int, None, Omit] = ...,
        max_tool_calls: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[ResponsesModel, Omit] = ...,
        moderation: Union[_response_create_params.Moderation, None, Omit] = ...,
        parallel_tool_calls: Union[bool, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        prompt: Union[ResponsePromptParam, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        reasoning: Union[Reasoning, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        service_tier: Union[ServiceTier, None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[_response_create_params.StreamOptions, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        text: Union[ResponseTextConfigParam, Omit] = ...,
        tool_choice: Union[_response_create_params.ToolChoice, Omit] = ...,
        tools: Union[Iterable[Union[ToolParam, ChatCompletionFunctionToolParam]], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        access_programs: Union[_response_create_params.AccessPrograms, Omit] = ...,
        image: Union[_response_create_params.Image, Omit] = ...,
        context_management: Union[
            Iterable[_response_create_params.ContextManagement],
            None,
            Omit,
        ] = ...,
        include: Union[Iterable[ResponseIncludable], None, Omit] = ...,
        prompt_cache_options: Union[_response_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        truncation: Union[Literal["auto", "disabled"], None, Omit] = ...,
        background_options: Union[_response_create_params.BackgroundOptions, Omit] = ...,
        text_format: Union[Type[T], Omit] = ...,
        parse_as: Union[Type[T], None, Omit] = ...,
        stream: Union[Literal[False], None, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> ParsedResponse[T]:
        """Generate a response in the shape of a type, and parse it into that type.

        Args:
            background: Run on the server after the call returns, to be polled or streamed later. Default false.
            conversation: Conversation (or its ID) to read from and append to. Excludes `previous_response_id`.
            input: What the model should answer: a string, or a list of messages, images, files and tool outputs.
            instructions: System or developer message for this call only; not inherited through `previous_response_id`.
            max_output_tokens: Ceiling on generated tokens, reasoning included; at least 16.
            max_tool_calls: Ceiling on built-in tool calls, counted over all tools together.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of the model that should answer.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            previous_response_id: ID of the response to continue from. Excludes `conversation`.
            prompt: Saved prompt template to use: its ID, version and variable values.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            reasoning: How reasoning models think: `effort` (default `medium`), `summary`, `mode` and `context`.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
            store: Keep the response on the server so that it can be fetched later. Default true.
            stream_options: Streaming details, such as `include_obfuscation`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            text: Shape of text output: `format` (plain text or a JSON schema) and `verbosity`.
            tool_choice: Which tool to use: `auto`, `none`, `required`, or one tool by name or type.
            tools: Built-in tools, MCP servers and functions; those of `pydantic_function_tool` have their arguments parsed.
            top_logprobs: Number of likeliest alternatives to report for each output token, 0 to 20.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            access_programs: Access programs to make use of: `cyber` is `standard`, `daybreak_blue` or `daybreak_red`.
            image: How images in the context are treated: `context_compression` is `auto` (default), `enabled` or `disabled`.
            context_management: Rules for trimming context as it grows, such as the token count that triggers compaction.
            include: Extra output to return, such as `reasoning.encrypted_content` or `file_search_call.results`.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            truncation: When the input is too long: `auto` drops the oldest items, `disabled` (default) fails.
            background_options: How to run in the background: `completion_window` `soonest`, `2h` or `8h` (cheaper), `continuation_id`.
            text_format: A class: of pydantic, attrs or dataclasses, a `TypedDict`, `NamedTuple` or `BaseModel`. Its schema is sent, and `output_parsed` is made from it.
            parse_as: A class to parse the answer into whose schema is not sent; `None` parses nothing. By default that of `text_format`.
            stream: Only `False`: `parse` answers at once, and `stream` is a method of its own.
            verbosity: Length of the answer; sent as `text.verbosity`.
        """
    def stream(
        self,
        *,
        response_id: Union[str, Omit] = ...,
        starting_after: Union[int, Omit] = ...,
        background: Union[bool, None, Omit] = ...,
        conversation: Union[_response_create_params.Conversation, None, Omit] = ...,
        input: Union[str, Iterable[_ResponseInputParamItem], Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_output_tokens: Union[int, None, Omit] = ...,
        max_tool_calls: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[ResponsesModel, Omit] = ...,
        moderation: Union[_response_create_params.Moderation, None, Omit] = ...,
        parallel_tool_calls: Union[bool, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        prompt: Union[ResponsePromptParam, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        reasoning: Union[Reasoning, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        service_tier: Union[ServiceTier, None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[_response_create_params.StreamOptions, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        text: Union[ResponseTextConfigParam, Omit] = ...,
        tool_choice: Union[_response_create_params.ToolChoice, Omit] = ...,
        tools: Union[Iterable[Union[ToolParam, ChatCompletionFunctionToolParam]], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        access_programs: Union[_response_create_params.AccessPrograms, Omit] = ...,
        image: Union[_response_create_params.Image, Omit] = ...,
        context_management: Union[
            Iterable[_response_create_params.ContextManagement],
            None,
            Omit,
        ] = ...,
        include: Union[Iterable[ResponseIncludable], None, Omit] = ...,
        prompt_cache_options: Union[_response_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        truncation: Union[Literal["auto", "disabled"], None, Omit] = ...,
        background_options: Union[_response_create_params.BackgroundOptions, Omit] = ...,
        text_format: Union[Type[T], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> ResponseStreamManager[T]:
        """Stream a new response, or one that exists, as events that add up, parsed if a type is given.

        The request is made when what is returned is entered, by `with` or `async with`.

        Args:
            response_id: ID of a response to take up again, in place of `input` and `model`.
            starting_after: Sequence number of the last event of that response which is known.
            background: Run on the server after the call returns, to be polled or streamed later. Default false.
            conversation: Conversation (or its ID) to read from and append to. Excludes `previous_response_id`.
            input: What the model should answer: a string, or a list of messages, images, files and tool outputs.
            instructions: System or developer message for this call only; not inherited through `previous_response_id`.
            max_output_tokens: Ceiling on generated tokens, reasoning included; at least 16.
            max_tool_calls: Ceiling on built-in tool calls, counted over all tools together.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of the model that should answer.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            previous_response_id: ID of the response to continue from. Excludes `conversation`.
            prompt: Saved prompt template to use: its ID, version and variable values.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            reasoning: How reasoning models think: `effort` (default `medium`), `summary`, `mode` and `context`.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
            store: Keep the response on the server so that it can be fetched later. Default true.
            stream_options: Streaming details, such as `include_obfuscation`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            text: Shape of text output: `format` (plain text or a JSON schema) and `verbosity`.
            tool_choice: Which tool to use: `auto`, `none`, `required`, or one tool by name or type.
            tools: Built-in tools, MCP servers and functions; those of `pydantic_function_tool` have their arguments parsed.
            top_logprobs: Number of likeliest alternatives to report for each output token, 0 to 20.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            access_programs: Access programs to make use of: `cyber` is `standard`, `daybreak_blue` or `daybreak_red`.
            image: How images in the context are treated: `context_compression` is `auto` (default), `enabled` or `disabled`.
            context_management: Rules for trimming context as it grows, such as the token count that triggers compaction.
            include: Extra output to return, such as `reasoning.encrypted_content` or `file_search_call.results`.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            truncation: When the input is too long: `auto` drops the oldest items, `disabled` (default) fails.
            background_options: How to run in the background: `completion_window` `soonest`, `2h` or `8h` (cheaper), `continuation_id`.
            text_format: A class, as in `parse`: complete texts, and the final response, are parsed into it.
        """
    def connect(
        self,
        extra_query: ExtraQuery = None,
        extra_headers: ExtraHeaders = None,
        websocket_connection_options: Union[WebSocketConnectionOptions, None, Omit] = ...,
        on_reconnecting: Union[OnReconnecting, None, Omit] = ...,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> ResponsesConnectionManager:
        """Open a websocket over which responses are asked for, and come back as events. A `with` statement opens it, and closes it at its end; or call `enter()`, and `close()` on the connection.

        Args:
            websocket_connection_options: Options of the `websockets` library's `connect`.
            on_reconnecting: Asked before a broken connection is opened again, and what turns that on. It may return a new `extra_query` or `extra_headers`, or `{"abort": True}`.
            max_retries: How often to try to connect again.
            initial_delay: Seconds before the first such try; each further one waits twice as long.
            max_delay: Seconds to wait at most.
            max_queue_size: How many bytes of messages may wait for a connection.
        """

class AsyncResponses(
    _ResponsesMethods[
        _Awaited[Response],
        _Awaited[AsyncStream[ResponseStreamEvent]],
        _Awaited[Response | AsyncStream[ResponseStreamEvent]],
        _Awaited[None],
        _Awaited[CompactedResponse],
    ],
    _Viewed[AsyncResponsesWithRawResponse, AsyncResponsesWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def input_items(self) -> AsyncInputItems:
        """Read back the items that were fed to the model for a stored response."""
    @property
    def input_tokens(self) -> AsyncInputTokens:
        """Find out how many tokens a request would use as input, without running the model."""
    async def parse(
        self,
        *,
        background: Union[bool, None, Omit] = ...,
        conversation: Union[_response_create_params.Conversation, None, Omit] = ...,
        input: Union[str, Iterable[_ResponseInputParamItem], Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_output_tokens: Union[int, None, Omit] = ...,
        max_tool_calls: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[ResponsesModel, Omit] = ...,
        moderation: Union[_response_create_params.Moderation, None, Omit] = ...,
        parallel_tool_calls: Union[bool, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        prompt: Union[ResponsePromptParam, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        reasoning: Union[Reasoning, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        service_tier: Union[ServiceTier, None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[_response_create_params.StreamOptions, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        text: Union[ResponseTextConfigParam, Omit] = ...,
        tool_choice: Union[_response_create_params.ToolChoice, Omit] = ...,
        tools: Union[Iterable[Union[ToolParam, ChatCompletionFunctionToolParam]], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        access_programs: Union[_response_create_params.AccessPrograms, Omit] = ...,
        image: Union[_response_create_params.Image, Omit] = ...,
        context_management: Union[
            Iterable[_response_create_params.ContextManagement],
            None,
            Omit,
        ] = ...,
        include: Union[Iterable[ResponseIncludable], None, Omit] = ...,
        prompt_cache_options: Union[_response_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        truncation: Union[Literal["auto", "disabled"], None, Omit] = ...,
        background_options: Union[_response_create_params.BackgroundOptions, Omit] = ...,
        text_format: Union[Type[T], Omit] = ...,
        parse_as: Union[Type[T], None, Omit] = ...,
        stream: Union[Literal[False], None, Omit] = ...,
        verbosity: Union[Literal["low", "medium", "high"], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> ParsedResponse[T]:
        """Generate a response in the shape of a type, and parse it into that type.

        Args:
            background: Run on the server after the call returns, to be polled or streamed later. Default false.
            conversation: Conversation (or its ID) to read from and append to. Excludes `previous_response_id`.
            input: What the model should answer: a string, or a list of messages, images, files and tool outputs.
            instructions: System or developer message for this call only; not inherited through `previous_response_id`.
            max_output_tokens: Ceiling on generated tokens, reasoning included; at least 16.
            max_tool_calls: Ceiling on built-in tool calls, counted over all tools together.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of the model that should answer.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            previous_response_id: ID of the response to continue from. Excludes `conversation`.
            prompt: Saved prompt template to use: its ID, version and variable values.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            reasoning: How reasoning models think: `effort` (default `medium`), `summary`, `mode` and `context`.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
            store: Keep the response on the server so that it can be fetched later. Default true.
            stream_options: Streaming details, such as `include_obfuscation`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            text: Shape of text output: `format` (plain text or a JSON schema) and `verbosity`.
            tool_choice: Which tool to use: `auto`, `none`, `required`, or one tool by name or type.
            tools: Built-in tools, MCP servers and functions; those of `pydantic_function_tool` have their arguments parsed.
            top_logprobs: Number of likeliest alternatives to report for each output token, 0 to 20.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            access_programs: Access programs to make use of: `cyber` is `standard`, `daybreak_blue` or `daybreak_red`.
            image: How images in the context are treated: `context_compression` is `auto` (default), `enabled` or `disabled`.
            context_management: Rules for trimming context as it grows, such as the token count that triggers compaction.
            include: Extra output to return, such as `reasoning.encrypted_content` or `file_search_call.results`.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            truncation: When the input is too long: `auto` drops the oldest items, `disabled` (default) fails.
            background_options: How to run in the background: `completion_window` `soonest`, `2h` or `8h` (cheaper), `continuation_id`.
            text_format: A class: of pydantic, attrs or dataclasses, a `TypedDict`, `NamedTuple` or `BaseModel`. Its schema is sent, and `output_parsed` is made from it.
            parse_as: A class to parse the answer into whose schema is not sent; `None` parses nothing. By default that of `text_format`.
            stream: Only `False`: `parse` answers at once, and `stream` is a method of its own.
            verbosity: Length of the answer; sent as `text.verbosity`.
        """
    def stream(
        self,
        *,
        response_id: Union[str, Omit] = ...,
        starting_after: Union[int, Omit] = ...,
        background: Union[bool, None, Omit] = ...,
        conversation: Union[_response_create_params.Conversation, None, Omit] = ...,
        input: Union[str, Iterable[_ResponseInputParamItem], Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_output_tokens: Union[int, None, Omit] = ...,
        max_tool_calls: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[ResponsesModel, Omit] = ...,
        moderation: Union[_response_create_params.Moderation, None, Omit] = ...,
        parallel_tool_calls: Union[bool, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        prompt: Union[ResponsePromptParam, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        reasoning: Union[Reasoning, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        service_tier: Union[ServiceTier, None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream_options: Union[_response_create_params.StreamOptions, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        text: Union[ResponseTextConfigParam, Omit] = ...,
        tool_choice: Union[_response_create_params.ToolChoice, Omit] = ...,
        tools: Union[Iterable[Union[ToolParam, ChatCompletionFunctionToolParam]], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        user: Union[str, Omit] = ...,
        access_programs: Union[_response_create_params.AccessPrograms, Omit] = ...,
        image: Union[_response_create_params.Image, Omit] = ...,
        context_management: Union[
            Iterable[_response_create_params.ContextManagement],
            None,
            Omit,
        ] = ...,
        include: Union[Iterable[ResponseIncludable], None, Omit] = ...,
        prompt_cache_options: Union[_response_create_params.PromptCacheOptions, Omit] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        truncation: Union[Literal["auto", "disabled"], None, Omit] = ...,
        background_options: Union[_response_create_params.BackgroundOptions, Omit] = ...,
        text_format: Union[Type[T], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseStreamManager[T]:
        """Stream a new response, or one that exists, as events that add up, parsed if a type is given.

        The request is made when what is returned is entered, by `with` or `async with`.

        Args:
            response_id: ID of a response to take up again, in place of `input` and `model`.
            starting_after: Sequence number of the last event of that response which is known.
            background: Run on the server after the call returns, to be polled or streamed later. Default false.
            conversation: Conversation (or its ID) to read from and append to. Excludes `previous_response_id`.
            input: What the model should answer: a string, or a list of messages, images, files and tool outputs.
            instructions: System or developer message for this call only; not inherited through `previous_response_id`.
            max_output_tokens: Ceiling on generated tokens, reasoning included; at least 16.
            max_tool_calls: Ceiling on built-in tool calls, counted over all tools together.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of the model that should answer.
            moderation: Moderate input and output on the way: the moderation `model` and an optional `policy`.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            previous_response_id: ID of the response to continue from. Excludes `conversation`.
            prompt: Saved prompt template to use: its ID, version and variable values.
            prompt_cache_key: Label that groups similar requests so that they share cached prefixes.
            reasoning: How reasoning models think: `effort` (default `medium`), `summary`, `mode` and `context`.
            safety_identifier: Stable, preferably hashed ID of your end user for abuse detection, at most 64 characters.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
            store: Keep the response on the server so that it can be fetched later. Default true.
            stream_options: Streaming details, such as `include_obfuscation`; only together with `stream`.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            text: Shape of text output: `format` (plain text or a JSON schema) and `verbosity`.
            tool_choice: Which tool to use: `auto`, `none`, `required`, or one tool by name or type.
            tools: Built-in tools, MCP servers and functions; those of `pydantic_function_tool` have their arguments parsed.
            top_logprobs: Number of likeliest alternatives to report for each output token, 0 to 20.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            user: Former end-user ID. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            access_programs: Access programs to make use of: `cyber` is `standard`, `daybreak_blue` or `daybreak_red`.
            image: How images in the context are treated: `context_compression` is `auto` (default), `enabled` or `disabled`.
            context_management: Rules for trimming context as it grows, such as the token count that triggers compaction.
            include: Extra output to return, such as `reasoning.encrypted_content` or `file_search_call.results`.
            prompt_cache_options: Prompt cache behaviour: `mode` picks implicit or explicit breakpoints, `ttl` the minimum lifetime.
            prompt_cache_retention: Longest time a cached prefix is kept: `in_memory` or `24h`. Deprecated: see `prompt_cache_options`.
            truncation: When the input is too long: `auto` drops the oldest items, `disabled` (default) fails.
            background_options: How to run in the background: `completion_window` `soonest`, `2h` or `8h` (cheaper), `continuation_id`.
            text_format: A class, as in `parse`: complete texts, and the final response, are parsed into it.
        """
    def connect(
        self,
        extra_query: ExtraQuery = None,
        extra_headers: ExtraHeaders = None,
        websocket_connection_options: Union[WebSocketConnectionOptions, None, Omit] = ...,
        on_reconnecting: Union[OnReconnecting, None, Omit] = ...,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> AsyncResponsesConnectionManager:
        """Open a websocket over which responses are asked for, and come back as events. A `with` statement opens it, and closes it at its end; or call `enter()`, and `close()` on the connection.

        Args:
            websocket_connection_options: Options of the `websockets` library's `connect`.
            on_reconnecting: Asked before a broken connection is opened again, and what turns that on. It may return a new `extra_query` or `extra_headers`, or `{"abort": True}`.
            max_retries: How often to try to connect again.
            initial_delay: Seconds before the first such try; each further one waits twice as long.
            max_delay: Seconds to wait at most.
            max_queue_size: How many bytes of messages may wait for a connection.
        """

class ResponsesConnection(
    Connection[
        ResponsesServerEvent,
        Union[ResponsesClientEvent, _responses_client_event_param.ResponseCreate],
    ],
):
    @property
    def response(self) -> ResponsesResponseResource[None]: ...

class ResponsesConnectionManager(
    ConnectionManager[
        ResponsesConnection,
        Union[ResponsesClientEvent, _responses_client_event_param.ResponseCreate],
    ],
): ...

class AsyncResponsesConnection(
    AsyncConnection[
        ResponsesServerEvent,
        Union[ResponsesClientEvent, _responses_client_event_param.ResponseCreate],
    ],
):
    @property
    def response(self) -> ResponsesResponseResource[_Awaited[None]]: ...

class AsyncResponsesConnectionManager(
    AsyncConnectionManager[
        AsyncResponsesConnection,
        Union[ResponsesClientEvent, _responses_client_event_param.ResponseCreate],
    ],
): ...

class ResponsesResponseResource(EventGroup[Sending]):
    def create(
        self,
        *,
        background: Union[bool, None, Omit] = ...,
        context_management: Union[
            Iterable[_responses_client_event_param.ResponseCreateContextManagement],
            None,
            Omit,
        ] = ...,
        conversation: Union[
            _responses_client_event_param.ResponseCreateConversation,
            None,
            Omit,
        ] = ...,
        include: Union[Iterable[ResponseIncludable], None, Omit] = ...,
        input: Union[str, Iterable[_ResponseInputParamItem], Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_output_tokens: Union[int, None, Omit] = ...,
        max_tool_calls: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[ResponsesModel, Omit] = ...,
        moderation: Union[_responses_client_event_param.ResponseCreateModeration, None, Omit] = ...,
        parallel_tool_calls: Union[bool, None, Omit] = ...,
        previous_response_id: Union[str, None, Omit] = ...,
        prompt: Union[ResponsePromptParam, None, Omit] = ...,
        prompt_cache_key: Union[str, None, Omit] = ...,
        prompt_cache_options: Union[
            _responses_client_event_param.ResponseCreatePromptCacheOptions,
            Omit,
        ] = ...,
        prompt_cache_retention: Union[Literal["in_memory", "24h"], None, Omit] = ...,
        reasoning: Union[Reasoning, None, Omit] = ...,
        safety_identifier: Union[str, None, Omit] = ...,
        service_tier: Union[ServiceTier, None, Omit] = ...,
        store: Union[bool, None, Omit] = ...,
        stream: Union[bool, None, Omit] = ...,
        stream_id: Union[str, Omit] = ...,
        stream_options: Union[
            _responses_client_event_param.ResponseCreateStreamOptions,
            None,
            Omit,
        ] = ...,
        temperature: Union[float, None, Omit] = ...,
        text: Union[ResponseTextConfigParam, Omit] = ...,
        tool_choice: Union[_responses_client_event_param.ResponseCreateToolChoice, Omit] = ...,
        tools: Union[Iterable[ToolParam], Omit] = ...,
        top_logprobs: Union[int, None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation: Union[Literal["auto", "disabled"], None, Omit] = ...,
        user: Union[str, Omit] = ...,
        access_programs: Union[
            _responses_client_event_param.ResponseCreateAccessPrograms,
            Omit,
        ] = ...,
        background_options: Union[
            _responses_client_event_param.ResponseCreateBackgroundOptions,
            Omit,
        ] = ...,
        generate: Union[bool, Omit] = ...,
        image: Union[_responses_client_event_param.ResponseCreateImage, Omit] = ...,
    ) -> Sending:
        """Send the event ``response.create``."""
