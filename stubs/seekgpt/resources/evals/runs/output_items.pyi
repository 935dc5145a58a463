from typing import Union, type_check_only
from typing_extensions import Literal
from ...._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import NotGiven, Omit
from ...._types import Body, Headers, Query, TimeoutTypes
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types.evals.runs.output_item_list_response import OutputItemListResponse
from ....types.evals.runs.output_item_retrieve_response import OutputItemRetrieveResponse

__all__ = ["AsyncOutputItems", "OutputItems"]

class OutputItems(SyncAPIResource):
    """The graded rows of an eval run."""
    @property
    def with_raw_response(self) -> OutputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OutputItemsWithStreamingResponse: ...
    def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> OutputItemRetrieveResponse:
        """Fetch one graded row of an eval run.

        HTTP: `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncCursorPage[OutputItemListResponse]:
        """List the graded rows of an eval run, page by page.

        HTTP: `GET /evals/{eval_id}/runs/{run_id}/output_items`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """

@type_check_only
class OutputItemsWithRawResponse:
    def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[OutputItemRetrieveResponse]: ...
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        status: Union[Literal["fail", "pass"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[OutputItemListResponse]]: ...

@type_check_only
class OutputItemsWithStreamingResponse:
    def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OutputItemRetrieveResponse]]: ...
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        status: Union[Literal["fail", "pass"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[OutputItemListResponse]]]: ...

class AsyncOutputItems(AsyncAPIResource):
    """The graded rows of an eval run."""
    @property
    def with_raw_response(self) -> AsyncOutputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOutputItemsWithStreamingResponse: ...
    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> OutputItemRetrieveResponse:
        """Fetch one graded row of an eval run.

        HTTP: `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]]:
        """List the graded rows of an eval run, page by page.

        HTTP: `GET /evals/{eval_id}/runs/{run_id}/output_items`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """

@type_check_only
class AsyncOutputItemsWithRawResponse:
    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[OutputItemRetrieveResponse]: ...
    async def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        status: Union[Literal["fail", "pass"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[OutputItemListResponse]]: ...

@type_check_only
class AsyncOutputItemsWithStreamingResponse:
    def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OutputItemRetrieveResponse]]: ...
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        status: Union[Literal["fail", "pass"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[OutputItemListResponse]]]: ...
