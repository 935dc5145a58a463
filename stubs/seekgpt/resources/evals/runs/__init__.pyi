from .output_items import OutputItems as OutputItems
from .output_items import AsyncOutputItems as AsyncOutputItems
from typing import Generic, Mapping, Union, type_check_only
from typing_extensions import Literal
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types.evals import (
    RunCancelResponse,
    RunCreateResponse,
    RunDeleteResponse,
    RunListResponse,
    RunRetrieveResponse,
    _run_create_params,
)
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
from .output_items import (
    AsyncOutputItems,
    AsyncOutputItemsWithRawResponse,
    AsyncOutputItemsWithStreamingResponse,
    OutputItems,
    OutputItemsWithRawResponse,
    OutputItemsWithStreamingResponse,
)

class _RunsMethods(Generic[_R1, _R2, _R3, _R4, _R5]):
    def create(
        self,
        eval_id: str,
        *,
        data_source: _run_create_params.DataSource,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Start a run of an eval.

        Args:
            eval_id: ID of the eval.
            data_source: The rows, and which model answers them how: a JSONL file, `completions` or `responses`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            name: Name of the run.
        """
    def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Fetch the state and totals of an eval run.

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
        """
    def list(
        self,
        eval_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        status: Union[
            Literal["queued", "in_progress", "completed", "canceled", "failed"],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R3:
        """List the runs of an eval, page by page.

        Args:
            eval_id: ID of the eval.
            after: Cursor: start right after the item with this ID.
            limit: Page size; 20 unless given.
            order: Sort by creation time: `asc` (default) for oldest first, `desc` for newest first.
            status: Keep only runs in this state: `queued`, `in_progress`, `completed`, `canceled` or `failed`.
        """
    def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Remove a run from an eval.

        Args:
            run_id: ID of the run to remove.
            eval_id: ID of the eval.
        """
    def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R5:
        """Stop an eval run that is under way.

        Args:
            run_id: ID of the run to stop.
            eval_id: ID of the eval.
        """

@type_check_only
class RunsWithRawResponse(
    _RunsMethods[
        _Raw[RunCreateResponse],
        _Raw[RunRetrieveResponse],
        _Raw[SyncCursorPage[RunListResponse]],
        _Raw[RunDeleteResponse],
        _Raw[RunCancelResponse],
    ],
):
    @property
    def output_items(self) -> OutputItemsWithRawResponse: ...

@type_check_only
class RunsWithStreamingResponse(
    _RunsMethods[
        _Streaming[RunCreateResponse],
        _Streaming[RunRetrieveResponse],
        _Streaming[SyncCursorPage[RunListResponse]],
        _Streaming[RunDeleteResponse],
        _Streaming[RunCancelResponse],
    ],
):
    @property
    def output_items(self) -> OutputItemsWithStreamingResponse: ...

@type_check_only
class AsyncRunsWithRawResponse(
    _RunsMethods[
        _AsyncRaw[RunCreateResponse],
        _AsyncRaw[RunRetrieveResponse],
        _AsyncRaw[AsyncCursorPage[RunListResponse]],
        _AsyncRaw[RunDeleteResponse],
        _AsyncRaw[RunCancelResponse],
    ],
):
    @property
    def output_items(self) -> AsyncOutputItemsWithRawResponse: ...

@type_check_only
class AsyncRunsWithStreamingResponse(
    _RunsMethods[
        _AsyncStreaming[RunCreateResponse],
        _AsyncStreaming[RunRetrieveResponse],
        _AsyncStreaming[AsyncCursorPage[RunListResponse]],
        _AsyncStreaming[RunDeleteResponse],
        _AsyncStreaming[RunCancelResponse],
    ],
):
    @property
    def output_items(self) -> AsyncOutputItemsWithStreamingResponse: ...

class Runs(
    _RunsMethods[
        RunCreateResponse,
        RunRetrieveResponse,
        SyncCursorPage[RunListResponse],
        RunDeleteResponse,
        RunCancelResponse,
    ],
    _Viewed[RunsWithRawResponse, RunsWithStreamingResponse],
    SyncAPIResource,
):
    """Runs of an eval against a model or against stored outputs. A run works on the server; fetch it to see its state, how many rows passed, and a link to the report. Its single rows are in `evals.runs.output_items`."""
    @property
    def output_items(self) -> OutputItems:
        """The graded rows of an eval run: what went in, what the model said, and what each grader made of it."""

class AsyncRuns(
    _RunsMethods[
        _Awaited[RunCreateResponse],
        _Awaited[RunRetrieveResponse],
        AsyncPaginator[RunListResponse, AsyncCursorPage[RunListResponse]],
        _Awaited[RunDeleteResponse],
        _Awaited[RunCancelResponse],
    ],
    _Viewed[AsyncRunsWithRawResponse, AsyncRunsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def output_items(self) -> AsyncOutputItems:
        """The graded rows of an eval run: what went in, what the model said, and what each grader made of it."""
