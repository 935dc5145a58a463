from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.evals.runs import OutputItemListResponse, OutputItemRetrieveResponse
from ...._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

class _OutputItemsMethods(Generic[_R1, _R2]):
    def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch one graded row of an eval run.

        Args:
            output_item_id: ID of the row.
            eval_id: ID of the eval.
            run_id: ID of the run.
        """
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        status: Union[Literal["fail", "pass"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the graded rows of an eval run, page by page.

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            after: Cursor: start right after the item with this ID.
            limit: Page size; 20 unless given.
            order: Sort by creation time: `asc` (default) for oldest first, `desc` for newest first.
            status: Keep only rows that did `pass`, or that did `fail`.
        """

@type_check_only
class OutputItemsWithRawResponse(
    _OutputItemsMethods[
        _Raw[OutputItemRetrieveResponse],
        _Raw[SyncCursorPage[OutputItemListResponse]],
    ],
): ...

@type_check_only
class OutputItemsWithStreamingResponse(
    _OutputItemsMethods[
        _Streaming[OutputItemRetrieveResponse],
        _Streaming[SyncCursorPage[OutputItemListResponse]],
    ],
): ...

@type_check_only
class AsyncOutputItemsWithRawResponse(
    _OutputItemsMethods[
        _AsyncRaw[OutputItemRetrieveResponse],
        _AsyncRaw[AsyncCursorPage[OutputItemListResponse]],
    ],
): ...

@type_check_only
class AsyncOutputItemsWithStreamingResponse(
    _OutputItemsMethods[
        _AsyncStreaming[OutputItemRetrieveResponse],
        _AsyncStreaming[AsyncCursorPage[OutputItemListResponse]],
    ],
): ...

class OutputItems(
    _OutputItemsMethods[OutputItemRetrieveResponse, SyncCursorPage[OutputItemListResponse]],
    _Viewed[OutputItemsWithRawResponse, OutputItemsWithStreamingResponse],
    SyncAPIResource,
):
    """The graded rows of an eval run: what went in, what the model said, and what each grader made of it. List those with status `fail` to see where a model goes wrong."""

class AsyncOutputItems(
    _OutputItemsMethods[
        _Awaited[OutputItemRetrieveResponse],
        AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]],
    ],
    _Viewed[AsyncOutputItemsWithRawResponse, AsyncOutputItemsWithStreamingResponse],
    AsyncAPIResource,
): ...
