from .steps import Steps as Steps
from .steps import AsyncSteps as AsyncSteps
from typing import Iterable, Union, overload, type_check_only
from typing_extensions import Literal, deprecated
from ....._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._http.stream import AsyncStream, Stream
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import NotGiven, Omit
from ....._types import Body, Headers, Query, TimeoutTypes
from .....lib.streaming.assistants.streams import (
    AssistantEventHandlerT,
    AssistantStreamManager,
    AsyncAssistantEventHandlerT,
    AsyncAssistantStreamManager,
)
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.beta.assistant_response_format_option_param import (
    AssistantResponseFormatOptionParam,
)
from .....types.beta.assistant_stream_event import AssistantStreamEvent
from .....types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from .....types.beta.assistant_tool_param import AssistantToolParam
from .....types.beta.threads.run import Run
from .....types.beta.threads.run_create_params import AdditionalMessage, TruncationStrategy
from .....types.beta.threads.run_submit_tool_outputs_params import ToolOutput
from .....types.beta.threads.runs.run_step_include import RunStepInclude
from .....types.chat_model import ChatModel
from .....types.shared_params.metadata import Metadata
from .....types.shared_params.reasoning_effort import ReasoningEffort
from .steps import (
    AsyncSteps,
    AsyncStepsWithRawResponse,
    AsyncStepsWithStreamingResponse,
    Steps,
    StepsWithRawResponse,
    StepsWithStreamingResponse,
)

__all__ = ["AsyncRuns", "AsyncSteps", "Runs", "Steps"]

class Runs(SyncAPIResource):
    """Runs of an assistant on a thread: start, stream, poll, feed tool outputs, cancel."""
    @property
    def steps(self) -> Steps:
        """The single steps an assistant took in a run."""
    @property
    def with_raw_response(self) -> RunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RunsWithStreamingResponse: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Run an assistant on a thread.

        HTTP: `POST /threads/{thread_id}/runs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Stream[AssistantStreamEvent]:
        """Run an assistant on a thread.

        HTTP: `POST /threads/{thread_id}/runs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Run an assistant on a thread.

        HTTP: `POST /threads/{thread_id}/runs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> Run:
        """Fetch the state of a run.

        HTTP: `GET /threads/{thread_id}/runs/{run_id}`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Replace the metadata of a run.

        HTTP: `POST /threads/{thread_id}/runs/{run_id}`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncCursorPage[Run]:
        """List the runs on a thread, page by page.

        HTTP: `GET /threads/{thread_id}/runs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Stop a run that is under way.

        HTTP: `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: Literal[False] | None | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Hand in the tool results that a run is waiting for.

        HTTP: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Stream[AssistantStreamEvent]:
        """Hand in the tool results that a run is waiting for.

        HTTP: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Hand in the tool results that a run is waiting for.

        HTTP: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        poll_interval_ms: Union[int, Omit] = ...,
    ) -> Run:
        """Wait until a run has ended, or needs tool results.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def create_and_poll(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Run an assistant on a thread, and wait until the run has ended or needs tool results.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs_and_poll(
        self,
        *,
        run_id: str,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        poll_interval_ms: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Hand in the tool results of a run, and wait until it has ended or needs more of them.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        event_handler: Union[AssistantEventHandlerT, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Run an assistant on a thread, and handle the events of the run.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def create_and_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        event_handler: Union[AssistantEventHandlerT, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """The former name of `stream`.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        event_handler: Union[AssistantEventHandlerT, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Hand in tool results, and handle the events of the run that goes on.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class RunsWithRawResponse:
    @property
    def steps(self) -> StepsWithRawResponse: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Run | Stream[AssistantStreamEvent]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Run]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: Literal[False] | None | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Run | Stream[AssistantStreamEvent]]: ...

@type_check_only
class RunsWithStreamingResponse:
    @property
    def steps(self) -> StepsWithStreamingResponse: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Run | Stream[AssistantStreamEvent]]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Run]]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: Literal[False] | None | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Run | Stream[AssistantStreamEvent]]]: ...

class AsyncRuns(AsyncAPIResource):
    """Runs of an assistant on a thread: start, stream, poll, feed tool outputs, cancel."""
    @property
    def steps(self) -> AsyncSteps:
        """The single steps an assistant took in a run."""
    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Run an assistant on a thread.

        HTTP: `POST /threads/{thread_id}/runs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncStream[AssistantStreamEvent]:
        """Run an assistant on a thread.

        HTTP: `POST /threads/{thread_id}/runs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Run an assistant on a thread.

        HTTP: `POST /threads/{thread_id}/runs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> Run:
        """Fetch the state of a run.

        HTTP: `GET /threads/{thread_id}/runs/{run_id}`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Replace the metadata of a run.

        HTTP: `POST /threads/{thread_id}/runs/{run_id}`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        """List the runs on a thread, page by page.

        HTTP: `GET /threads/{thread_id}/runs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Stop a run that is under way.

        HTTP: `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: Literal[False] | None | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Hand in the tool results that a run is waiting for.

        HTTP: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncStream[AssistantStreamEvent]:
        """Hand in the tool results that a run is waiting for.

        HTTP: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Hand in the tool results that a run is waiting for.

        HTTP: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        poll_interval_ms: Union[int, Omit] = ...,
    ) -> Run:
        """Wait until a run has ended, or needs tool results.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    async def create_and_poll(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Run an assistant on a thread, and wait until the run has ended or needs tool results.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    async def submit_tool_outputs_and_poll(
        self,
        *,
        run_id: str,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        poll_interval_ms: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Hand in the tool results of a run, and wait until it has ended or needs more of them.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        event_handler: Union[AsyncAssistantEventHandlerT, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Run an assistant on a thread, and handle the events of the run.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def create_and_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        event_handler: Union[AsyncAssistantEventHandlerT, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """The former name of `stream`.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        event_handler: Union[AsyncAssistantEventHandlerT, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Hand in tool results, and handle the events of the run that goes on.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncRunsWithRawResponse:
    @property
    def steps(self) -> AsyncStepsWithRawResponse: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[AsyncStream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Run | AsyncStream[AssistantStreamEvent]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Run]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    async def list(
        self,
        thread_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Run]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: Literal[False] | None | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Run]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[AsyncStream[AssistantStreamEvent]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Run | AsyncStream[AssistantStreamEvent]]: ...

@type_check_only
class AsyncRunsWithStreamingResponse:
    @property
    def steps(self) -> AsyncStepsWithStreamingResponse: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[Iterable[AdditionalMessage], None, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Metadata, None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[TruncationStrategy, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run | AsyncStream[AssistantStreamEvent]]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Union[Metadata, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        thread_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Run]]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: Literal[False] | None | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[AssistantStreamEvent]]]: ...
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run | AsyncStream[AssistantStreamEvent]]]: ...
