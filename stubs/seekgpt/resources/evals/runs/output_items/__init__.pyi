from typing import Any, Coroutine, Generic, Union, type_check_only
from typing_extensions import Literal
from ....._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.evals.runs import OutputItemListResponse, OutputItemRetrieveResponse
from ...._answers import _R1, _R2, _Viewed

__all__ = ("AsyncOutputItems", "OutputItems")

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

        HTTP: `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`

        Args:
            output_item_id: ID of the row.
            eval_id: ID of the eval.
            run_id: ID of the run.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
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

        HTTP: `GET /evals/{eval_id}/runs/{run_id}/output_items`

        Args:
            run_id: ID of the run.
            eval_id: ID of the eval.
            after: Cursor: start right after the item with this ID.
            limit: Page size; 20 unless given.
            order: Sort by creation time: `asc` (default) for oldest first, `desc` for newest first.
            status: Keep only rows that did `pass`, or that did `fail`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """

@type_check_only
class OutputItemsWithRawResponse(
    _OutputItemsMethods[
        LegacyAPIResponse[OutputItemRetrieveResponse],
        LegacyAPIResponse[SyncCursorPage[OutputItemListResponse]],
    ],
): ...

@type_check_only
class OutputItemsWithStreamingResponse(
    _OutputItemsMethods[
        ResponseContextManager[APIResponse[OutputItemRetrieveResponse]],
        ResponseContextManager[APIResponse[SyncCursorPage[OutputItemListResponse]]],
    ],
): ...

@type_check_only
class AsyncOutputItemsWithRawResponse(
    _OutputItemsMethods[
        Coroutine[Any, Any, LegacyAPIResponse[OutputItemRetrieveResponse]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncCursorPage[OutputItemListResponse]]],
    ],
): ...

@type_check_only
class AsyncOutputItemsWithStreamingResponse(
    _OutputItemsMethods[
        AsyncResponseContextManager[AsyncAPIResponse[OutputItemRetrieveResponse]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[OutputItemListResponse]]],
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
        Coroutine[Any, Any, OutputItemRetrieveResponse],
        AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]],
    ],
    _Viewed[AsyncOutputItemsWithRawResponse, AsyncOutputItemsWithStreamingResponse],
    AsyncAPIResource,
):
    """The graded rows of an eval run: what went in, what the model said, and what each grader made of it. List those with status `fail` to see where a model goes wrong."""
