from .messages import Messages as Messages
from .messages import AsyncMessages as AsyncMessages
from .runs import Runs as Runs
from .runs import AsyncRuns as AsyncRuns
from typing import Generic, Iterable, Mapping, Union, overload, type_check_only
from typing_extensions import Literal, deprecated
from ...._http.answer.stream import AsyncStream, Stream
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....lib.streaming.assistants.streams import (
    AssistantEventHandlerT,
    AssistantStreamManager,
    AsyncAssistantEventHandlerT,
    AsyncAssistantStreamManager,
)
from ....types._literals import _ChatModel as ChatModel
from ....types.beta import (
    AssistantStreamEvent,
    Thread,
    ThreadDeleted,
    _thread_create_and_run_params,
    _thread_create_params,
    _thread_update_params,
)
from ....types.beta._apart import (
    AssistantResponseFormatOptionParam,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
)
from ....types.beta.threads import Run
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
from .runs import (
    AsyncRuns,
    AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse,
    Runs,
    RunsWithRawResponse,
    RunsWithStreamingResponse,
)

class _ThreadsMethods(Generic[_R1, _R2, _R3, _R4, _R5]):
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        *,
        messages: Union[Iterable[_thread_create_params.Message], Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        tool_resources: Union[_thread_create_params.ToolResources, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Start a thread, empty or with first messages.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            messages: Messages to start with.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            tool_resources: What tools work on: `file_ids` for code interpreter, `vector_store_ids` for file search.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a thread without its messages.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def update(
        self,
        thread_id: str,
        *,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        tool_resources: Union[_thread_update_params.ToolResources, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change a thread's metadata or tool resources.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            tool_resources: What tools work on: `file_ids` for code interpreter, `vector_store_ids` for file search.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Delete a thread.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread to remove.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        temperature: Union[float, None, Omit] = ...,
        thread: Union[_thread_create_and_run_params.Thread, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tool_resources: Union[_thread_create_and_run_params.ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[
            _thread_create_and_run_params.TruncationStrategy,
            None,
            Omit,
        ] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Start a thread and run an assistant on it in one call.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            assistant_id: ID of the assistant that does the work.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            stream: Receive the events of the run as they happen. Default false.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            thread: The thread to start: messages, metadata, tool resources. Empty if omitted.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tool_resources: What tools work on: `file_ids` for code interpreter, `vector_store_ids` for file search.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: Literal[True],
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        thread: Union[_thread_create_and_run_params.Thread, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tool_resources: Union[_thread_create_and_run_params.ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[
            _thread_create_and_run_params.TruncationStrategy,
            None,
            Omit,
        ] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Start a thread and run an assistant on it in one call.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            assistant_id: ID of the assistant that does the work.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            stream: Receive the events of the run as they happen. Default false.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            thread: The thread to start: messages, metadata, tool resources. Empty if omitted.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tool_resources: What tools work on: `file_ids` for code interpreter, `vector_store_ids` for file search.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: bool,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        thread: Union[_thread_create_and_run_params.Thread, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tool_resources: Union[_thread_create_and_run_params.ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[
            _thread_create_and_run_params.TruncationStrategy,
            None,
            Omit,
        ] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R5:
        """Start a thread and run an assistant on it in one call.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            assistant_id: ID of the assistant that does the work.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            stream: Receive the events of the run as they happen. Default false.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            thread: The thread to start: messages, metadata, tool resources. Empty if omitted.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tool_resources: What tools work on: `file_ids` for code interpreter, `vector_store_ids` for file search.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
        """

@type_check_only
class ThreadsWithRawResponse(
    _ThreadsMethods[
        _Raw[Thread],
        _Raw[ThreadDeleted],
        _Raw[Run],
        _Raw[Stream[AssistantStreamEvent]],
        _Raw[Run | Stream[AssistantStreamEvent]],
    ],
):
    @property
    def messages(self) -> MessagesWithRawResponse: ...
    @property
    def runs(self) -> RunsWithRawResponse: ...

@type_check_only
class ThreadsWithStreamingResponse(
    _ThreadsMethods[
        _Streaming[Thread],
        _Streaming[ThreadDeleted],
        _Streaming[Run],
        _Streaming[Stream[AssistantStreamEvent]],
        _Streaming[Run | Stream[AssistantStreamEvent]],
    ],
):
    @property
    def messages(self) -> MessagesWithStreamingResponse: ...
    @property
    def runs(self) -> RunsWithStreamingResponse: ...

@type_check_only
class AsyncThreadsWithRawResponse(
    _ThreadsMethods[
        _AsyncRaw[Thread],
        _AsyncRaw[ThreadDeleted],
        _AsyncRaw[Run],
        _AsyncRaw[AsyncStream[AssistantStreamEvent]],
        _AsyncRaw[Run | AsyncStream[AssistantStreamEvent]],
    ],
):
    @property
    def messages(self) -> AsyncMessagesWithRawResponse: ...
    @property
    def runs(self) -> AsyncRunsWithRawResponse: ...

@type_check_only
class AsyncThreadsWithStreamingResponse(
    _ThreadsMethods[
        _AsyncStreaming[Thread],
        _AsyncStreaming[ThreadDeleted],
        _AsyncStreaming[Run],
        _AsyncStreaming[AsyncStream[AssistantStreamEvent]],
        _AsyncStreaming[Run | AsyncStream[AssistantStreamEvent]],
    ],
):
    @property
    def messages(self) -> AsyncMessagesWithStreamingResponse: ...
    @property
    def runs(self) -> AsyncRunsWithStreamingResponse: ...

class Threads(
    _ThreadsMethods[
        Thread,
        ThreadDeleted,
        Run,
        Stream[AssistantStreamEvent],
        Run | Stream[AssistantStreamEvent],
    ],
    _Viewed[ThreadsWithRawResponse, ThreadsWithStreamingResponse],
    SyncAPIResource,
):
    """Message threads on which assistants run. A thread keeps its messages (`beta.threads.messages`) on the server; a run leaves out the oldest once they no longer fit its model. Deprecated: use `conversations` and `responses` instead."""
    @property
    def messages(self) -> Messages:
        """The messages of an assistant thread, from the user and from the assistant."""
    @property
    def runs(self) -> Runs:
        """Runs of an assistant on a thread: start, stream, poll, feed tool outputs, cancel."""
    def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        thread: Union[_thread_create_and_run_params.Thread, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tool_resources: Union[_thread_create_and_run_params.ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[
            _thread_create_and_run_params.TruncationStrategy,
            None,
            Omit,
        ] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Start a thread and run an assistant on it; wait until the run has ended or needs tool results.

        Args:
            assistant_id: ID of the assistant that does the work.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            thread: The thread to start: messages, metadata, tool resources. Empty if omitted.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tool_resources: What tools work on: `file_ids` for code interpreter, `vector_store_ids` for file search.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        thread: Union[_thread_create_and_run_params.Thread, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tool_resources: Union[_thread_create_and_run_params.ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[
            _thread_create_and_run_params.TruncationStrategy,
            None,
            Omit,
        ] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        event_handler: Union[AssistantEventHandlerT, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Start a thread, run an assistant on it, and handle the events of the run.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            assistant_id: ID of the assistant that does the work.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            thread: The thread to start: messages, metadata, tool resources. Empty if omitted.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tool_resources: What tools work on: `file_ids` for code interpreter, `vector_store_ids` for file search.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
        """

class AsyncThreads(
    _ThreadsMethods[
        _Awaited[Thread],
        _Awaited[ThreadDeleted],
        _Awaited[Run],
        _Awaited[AsyncStream[AssistantStreamEvent]],
        _Awaited[Run | AsyncStream[AssistantStreamEvent]],
    ],
    _Viewed[AsyncThreadsWithRawResponse, AsyncThreadsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def messages(self) -> AsyncMessages:
        """The messages of an assistant thread, from the user and from the assistant."""
    @property
    def runs(self) -> AsyncRuns:
        """Runs of an assistant on a thread: start, stream, poll, feed tool outputs, cancel."""
    async def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        thread: Union[_thread_create_and_run_params.Thread, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tool_resources: Union[_thread_create_and_run_params.ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[
            _thread_create_and_run_params.TruncationStrategy,
            None,
            Omit,
        ] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Start a thread and run an assistant on it; wait until the run has ended or needs tool results.

        Args:
            assistant_id: ID of the assistant that does the work.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            thread: The thread to start: messages, metadata, tool resources. Empty if omitted.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tool_resources: What tools work on: `file_ids` for code interpreter, `vector_store_ids` for file search.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        thread: Union[_thread_create_and_run_params.Thread, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tool_resources: Union[_thread_create_and_run_params.ToolResources, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[
            _thread_create_and_run_params.TruncationStrategy,
            None,
            Omit,
        ] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        event_handler: Union[AsyncAssistantEventHandlerT, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Start a thread, run an assistant on it, and handle the events of the run.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            assistant_id: ID of the assistant that does the work.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            thread: The thread to start: messages, metadata, tool resources. Empty if omitted.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tool_resources: What tools work on: `file_ids` for code interpreter, `vector_store_ids` for file search.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
        """
