from typing import Generic, Iterable, Union, type_check_only
from typing_extensions import Literal, deprecated
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ......types._literals import _beta_threads_runs_RunStepInclude as RunStepInclude
from ......types.beta.threads.runs import RunStep
from ....._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

class _StepsMethods(Generic[_R1, _R2]):
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch one step of a run.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            step_id: ID of the step.
            thread_id: ID of the thread.
            run_id: ID of the run.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds what file search found.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the steps of a run, page by page.

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            run_id: ID of the run.
            thread_id: ID of the thread.
            after: Cursor: start right after the item with this ID.
            before: Cursor: stop right before the item with this ID.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds what file search found.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """

@type_check_only
class StepsWithRawResponse(_StepsMethods[_Raw[RunStep], _Raw[SyncCursorPage[RunStep]]]): ...

@type_check_only
class StepsWithStreamingResponse(
    _StepsMethods[_Streaming[RunStep], _Streaming[SyncCursorPage[RunStep]]],
): ...

@type_check_only
class AsyncStepsWithRawResponse(
    _StepsMethods[_AsyncRaw[RunStep], _AsyncRaw[AsyncCursorPage[RunStep]]],
): ...

@type_check_only
class AsyncStepsWithStreamingResponse(
    _StepsMethods[_AsyncStreaming[RunStep], _AsyncStreaming[AsyncCursorPage[RunStep]]],
): ...

class Steps(
    _StepsMethods[RunStep, SyncCursorPage[RunStep]],
    _Viewed[StepsWithRawResponse, StepsWithStreamingResponse],
    SyncAPIResource,
):
    """The single steps an assistant took in a run: a message written, or tools called and with which results. They tell how an answer came about. Deprecated along with assistants: use `responses` instead."""

class AsyncSteps(
    _StepsMethods[_Awaited[RunStep], AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]],
    _Viewed[AsyncStepsWithRawResponse, AsyncStepsWithStreamingResponse],
    AsyncAPIResource,
): ...
