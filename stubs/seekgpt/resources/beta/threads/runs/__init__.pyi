from .steps import Steps as Steps
from .steps import AsyncSteps as AsyncSteps
from typing import Generic, Iterable, Mapping, Union, overload, type_check_only
from typing_extensions import Literal, deprecated
from ....._http.answer.stream import AsyncStream, Stream
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....lib.streaming.assistants.streams import (
    AssistantEventHandlerT,
    AssistantStreamManager,
    AsyncAssistantEventHandlerT,
    AsyncAssistantStreamManager,
)
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types._literals import (
    _ChatModel as ChatModel,
    _beta_threads_runs_RunStepInclude as RunStepInclude,
)
from .....types.beta import AssistantStreamEvent
from .....types.beta._apart import (
    AssistantResponseFormatOptionParam,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
)
from .....types.beta.threads import Run, _run_create_params, _run_submit_tool_outputs_params
from .....types.shared_params import ReasoningEffort
from ...._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _Raw,
    _Streaming,
    _Viewed,
)
from .steps import (
    AsyncSteps,
    AsyncStepsWithRawResponse,
    AsyncStepsWithStreamingResponse,
    Steps,
    StepsWithRawResponse,
    StepsWithStreamingResponse,
)

class _RunsMethods(Generic[_R1, _R2, _R3, _R4]):
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[
            Iterable[_run_create_params.AdditionalMessage],
            None,
            Omit,
        ] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[_run_create_params.TruncationStrategy, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Run an assistant on a thread.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant that does the work.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds what file search found.
            additional_instructions: Text put behind the instructions, for this run only.
            additional_messages: Messages added to the thread before the run begins.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            stream: Receive the events of the run as they happen. Default false.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
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
        additional_messages: Union[
            Iterable[_run_create_params.AdditionalMessage],
            None,
            Omit,
        ] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[_run_create_params.TruncationStrategy, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Run an assistant on a thread.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant that does the work.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds what file search found.
            additional_instructions: Text put behind the instructions, for this run only.
            additional_messages: Messages added to the thread before the run begins.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            stream: Receive the events of the run as they happen. Default false.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
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
        additional_messages: Union[
            Iterable[_run_create_params.AdditionalMessage],
            None,
            Omit,
        ] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[_run_create_params.TruncationStrategy, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Run an assistant on a thread.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant that does the work.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds what file search found.
            additional_instructions: Text put behind the instructions, for this run only.
            additional_messages: Messages added to the thread before the run begins.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            stream: Receive the events of the run as they happen. Default false.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the state of a run.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Replace the metadata of a run.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
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
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R4:
        """List the runs on a thread, page by page.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
            after: Cursor: start right after the item with this ID.
            before: Cursor: stop right before the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Stop a run that is under way.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            run_id: ID of the run to stop.
            thread_id: ID of the thread.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[_run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[False] | None | Omit = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Hand in the tool results that a run is waiting for.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: Results of the tool calls, each with its `tool_call_id`; all that were asked for, at once.
            stream: Receive the events of the run as they happen. Default false.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[_run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Hand in the tool results that a run is waiting for.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: Results of the tool calls, each with its `tool_call_id`; all that were asked for, at once.
            stream: Receive the events of the run as they happen. Default false.
        """
    @overload
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[_run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Hand in the tool results that a run is waiting for.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: Results of the tool calls, each with its `tool_call_id`; all that were asked for, at once.
            stream: Receive the events of the run as they happen. Default false.
        """

@type_check_only
class RunsWithRawResponse(
    _RunsMethods[
        _Raw[Run],
        _Raw[Stream[AssistantStreamEvent]],
        _Raw[Run | Stream[AssistantStreamEvent]],
        _Raw[SyncCursorPage[Run]],
    ],
):
    @property
    def steps(self) -> StepsWithRawResponse: ...

@type_check_only
class RunsWithStreamingResponse(
    _RunsMethods[
        _Streaming[Run],
        _Streaming[Stream[AssistantStreamEvent]],
        _Streaming[Run | Stream[AssistantStreamEvent]],
        _Streaming[SyncCursorPage[Run]],
    ],
):
    @property
    def steps(self) -> StepsWithStreamingResponse: ...

@type_check_only
class AsyncRunsWithRawResponse(
    _RunsMethods[
        _AsyncRaw[Run],
        _AsyncRaw[AsyncStream[AssistantStreamEvent]],
        _AsyncRaw[Run | AsyncStream[AssistantStreamEvent]],
        _AsyncRaw[AsyncCursorPage[Run]],
    ],
):
    @property
    def steps(self) -> AsyncStepsWithRawResponse: ...

@type_check_only
class AsyncRunsWithStreamingResponse(
    _RunsMethods[
        _AsyncStreaming[Run],
        _AsyncStreaming[AsyncStream[AssistantStreamEvent]],
        _AsyncStreaming[Run | AsyncStream[AssistantStreamEvent]],
        _AsyncStreaming[AsyncCursorPage[Run]],
    ],
):
    @property
    def steps(self) -> AsyncStepsWithStreamingResponse: ...

class Runs(
    _RunsMethods[
        Run,
        Stream[AssistantStreamEvent],
        Run | Stream[AssistantStreamEvent],
        SyncCursorPage[Run],
    ],
    _Viewed[RunsWithRawResponse, RunsWithStreamingResponse],
    SyncAPIResource,
):
    """Runs of an assistant on a thread: start, stream, poll, feed tool outputs, cancel. While a run is going on its thread is locked, and a run not done after about ten minutes expires. Deprecated along with assistants: use `responses` instead."""
    @property
    def steps(self) -> Steps:
        """The single steps an assistant took in a run: a message written, or tools called and with which results."""
    @deprecated("the Assistants API gives way to the Responses API")
    def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        *,
        max_wait_seconds: Union[float, Omit] = ...,
    ) -> Run:
        """Wait until a run has ended, or needs tool results.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def create_and_poll(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[
            Iterable[_run_create_params.AdditionalMessage],
            None,
            Omit,
        ] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[_run_create_params.TruncationStrategy, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Run an assistant on a thread, and wait until the run has ended or needs tool results.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant that does the work.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds what file search found.
            additional_instructions: Text put behind the instructions, for this run only.
            additional_messages: Messages added to the thread before the run begins.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs_and_poll(
        self,
        *,
        run_id: str,
        thread_id: str,
        tool_outputs: Iterable[_run_submit_tool_outputs_params.ToolOutput],
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Hand in the tool results of a run, and wait until it has ended or needs more of them.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: Results of the tool calls, each with its `tool_call_id`; all that were asked for, at once.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[
            Iterable[_run_create_params.AdditionalMessage],
            None,
            Omit,
        ] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[_run_create_params.TruncationStrategy, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        event_handler: Union[AssistantEventHandlerT, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Run an assistant on a thread, and handle the events of the run.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant that does the work.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds what file search found.
            additional_instructions: Text put behind the instructions, for this run only.
            additional_messages: Messages added to the thread before the run begins.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def create_and_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[
            Iterable[_run_create_params.AdditionalMessage],
            None,
            Omit,
        ] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[_run_create_params.TruncationStrategy, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        event_handler: Union[AssistantEventHandlerT, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """The former name of `stream`.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant that does the work.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds what file search found.
            additional_instructions: Text put behind the instructions, for this run only.
            additional_messages: Messages added to the thread before the run begins.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[_run_submit_tool_outputs_params.ToolOutput],
        event_handler: Union[AssistantEventHandlerT, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Hand in tool results, and handle the events of the run that goes on.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: Results of the tool calls, each with its `tool_call_id`; all that were asked for, at once.
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
        """

class AsyncRuns(
    _RunsMethods[
        _Awaited[Run],
        _Awaited[AsyncStream[AssistantStreamEvent]],
        _Awaited[Run | AsyncStream[AssistantStreamEvent]],
        AsyncPaginator[Run, AsyncCursorPage[Run]],
    ],
    _Viewed[AsyncRunsWithRawResponse, AsyncRunsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def steps(self) -> AsyncSteps:
        """The single steps an assistant took in a run: a message written, or tools called and with which results."""
    @deprecated("the Assistants API gives way to the Responses API")
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        *,
        max_wait_seconds: Union[float, Omit] = ...,
    ) -> Run:
        """Wait until a run has ended, or needs tool results.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    async def create_and_poll(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[
            Iterable[_run_create_params.AdditionalMessage],
            None,
            Omit,
        ] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[_run_create_params.TruncationStrategy, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Run an assistant on a thread, and wait until the run has ended or needs tool results.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant that does the work.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds what file search found.
            additional_instructions: Text put behind the instructions, for this run only.
            additional_messages: Messages added to the thread before the run begins.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    async def submit_tool_outputs_and_poll(
        self,
        *,
        run_id: str,
        thread_id: str,
        tool_outputs: Iterable[_run_submit_tool_outputs_params.ToolOutput],
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> Run:
        """Hand in the tool results of a run, and wait until it has ended or needs more of them.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: Results of the tool calls, each with its `tool_call_id`; all that were asked for, at once.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[
            Iterable[_run_create_params.AdditionalMessage],
            None,
            Omit,
        ] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[_run_create_params.TruncationStrategy, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        event_handler: Union[AsyncAssistantEventHandlerT, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Run an assistant on a thread, and handle the events of the run.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant that does the work.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds what file search found.
            additional_instructions: Text put behind the instructions, for this run only.
            additional_messages: Messages added to the thread before the run begins.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def create_and_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        additional_instructions: Union[str, None, Omit] = ...,
        additional_messages: Union[
            Iterable[_run_create_params.AdditionalMessage],
            None,
            Omit,
        ] = ...,
        instructions: Union[str, None, Omit] = ...,
        max_completion_tokens: Union[int, None, Omit] = ...,
        max_prompt_tokens: Union[int, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        model: Union[str, ChatModel, None, Omit] = ...,
        parallel_tool_calls: Union[bool, Omit] = ...,
        temperature: Union[float, None, Omit] = ...,
        tool_choice: Union[AssistantToolChoiceOptionParam, None, Omit] = ...,
        tools: Union[Iterable[AssistantToolParam], None, Omit] = ...,
        top_p: Union[float, None, Omit] = ...,
        truncation_strategy: Union[_run_create_params.TruncationStrategy, None, Omit] = ...,
        reasoning_effort: Union[ReasoningEffort, None, Omit] = ...,
        response_format: Union[AssistantResponseFormatOptionParam, None, Omit] = ...,
        event_handler: Union[AsyncAssistantEventHandlerT, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """The former name of `stream`.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            thread_id: ID of the thread.
            assistant_id: ID of the assistant that does the work.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds what file search found.
            additional_instructions: Text put behind the instructions, for this run only.
            additional_messages: Messages added to the thread before the run begins.
            instructions: System message for this run, in place of the assistant's.
            max_completion_tokens: Ceiling on generated tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            max_prompt_tokens: Ceiling on input tokens over all turns, 256 or more; beyond it the run is `incomplete`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            model: Name of a model to use in place of the assistant's.
            parallel_tool_calls: Let the model issue several tool calls at once. Default true.
            temperature: Randomness of sampling, 0 to 2, default 1; lower is steadier. Change this or `top_p`, not both.
            tool_choice: Which tool to call: `none`, `auto` (default), `required`, or a named one.
            tools: Tools for this run, up to 20, in place of the assistant's.
            top_p: Nucleus sampling: share of probability mass to draw tokens from, 0 to 1, default 1.
            truncation_strategy: How a long thread is cut: `auto`, or `last_messages` and how many of them.
            reasoning_effort: How hard a reasoning model thinks, from `none` and `minimal` up to `max`; default `medium`.
            response_format: Output format: `auto`, plain text, any JSON object, or JSON that follows a schema.
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[_run_submit_tool_outputs_params.ToolOutput],
        event_handler: Union[AsyncAssistantEventHandlerT, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Hand in tool results, and handle the events of the run that goes on.

        The request is made when what is returned is entered, by `with` or `async with`.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            tool_outputs: Results of the tool calls, each with its `tool_call_id`; all that were asked for, at once.
            event_handler: What the events are handed to: an instance of a subclass of `AssistantEventHandler`.
        """
