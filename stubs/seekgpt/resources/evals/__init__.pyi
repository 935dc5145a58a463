from .runs import Runs as Runs
from .runs import AsyncRuns as AsyncRuns
from typing import Iterable, Union, type_check_only
from typing_extensions import Literal
from ..._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import NotGiven, Omit
from ..._types import Body, Headers, Query, TimeoutTypes
from ...pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ...types.eval_create_params import DataSourceConfig, TestingCriterion
from ...types.eval_create_response import EvalCreateResponse
from ...types.eval_delete_response import EvalDeleteResponse
from ...types.eval_list_response import EvalListResponse
from ...types.eval_retrieve_response import EvalRetrieveResponse
from ...types.eval_update_response import EvalUpdateResponse
from ...types.shared_params.metadata import Metadata
from .runs import (
    AsyncRuns,
    AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse,
    Runs,
    RunsWithRawResponse,
    RunsWithStreamingResponse,
)

__all__ = ["AsyncEvals", "AsyncRuns", "Evals", "Runs"]

class Evals(SyncAPIResource):
    """Measure model quality: define test criteria and the shape of the data, then run them on models."""
    @property
    def runs(self) -> Runs:
        """Runs of an eval against a model or against stored outputs."""
    @property
    def with_raw_response(self) -> EvalsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> EvalsWithStreamingResponse: ...
    def create(
        self,
        *,
        data_source_config: DataSourceConfig,
        testing_criteria: Iterable[TestingCriterion],
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> EvalCreateResponse:
        """Define an eval: the data it expects and how answers are graded.

        HTTP: `POST /evals`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> EvalRetrieveResponse:
        """Fetch the definition of an eval.

        HTTP: `GET /evals/{eval_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def update(
        self,
        eval_id: str,
        *,
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> EvalUpdateResponse:
        """Rename an eval or replace its metadata.

        HTTP: `POST /evals/{eval_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        order_by: Union[Literal["created_at", "updated_at"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncCursorPage[EvalListResponse]:
        """List the project's evals, page by page.

        HTTP: `GET /evals`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> EvalDeleteResponse:
        """Delete an eval.

        HTTP: `DELETE /evals/{eval_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class EvalsWithRawResponse:
    @property
    def runs(self) -> RunsWithRawResponse: ...
    def create(
        self,
        *,
        data_source_config: DataSourceConfig,
        testing_criteria: Iterable[TestingCriterion],
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[EvalCreateResponse]: ...
    def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[EvalRetrieveResponse]: ...
    def update(
        self,
        eval_id: str,
        *,
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[EvalUpdateResponse]: ...
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        order_by: Union[Literal["created_at", "updated_at"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[EvalListResponse]]: ...
    def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[EvalDeleteResponse]: ...

@type_check_only
class EvalsWithStreamingResponse:
    @property
    def runs(self) -> RunsWithStreamingResponse: ...
    def create(
        self,
        *,
        data_source_config: DataSourceConfig,
        testing_criteria: Iterable[TestingCriterion],
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[EvalCreateResponse]]: ...
    def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[EvalRetrieveResponse]]: ...
    def update(
        self,
        eval_id: str,
        *,
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[EvalUpdateResponse]]: ...
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        order_by: Union[Literal["created_at", "updated_at"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[EvalListResponse]]]: ...
    def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[EvalDeleteResponse]]: ...

class AsyncEvals(AsyncAPIResource):
    """Measure model quality: define test criteria and the shape of the data, then run them on models."""
    @property
    def runs(self) -> AsyncRuns:
        """Runs of an eval against a model or against stored outputs."""
    @property
    def with_raw_response(self) -> AsyncEvalsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse: ...
    async def create(
        self,
        *,
        data_source_config: DataSourceConfig,
        testing_criteria: Iterable[TestingCriterion],
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> EvalCreateResponse:
        """Define an eval: the data it expects and how answers are graded.

        HTTP: `POST /evals`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    async def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> EvalRetrieveResponse:
        """Fetch the definition of an eval.

        HTTP: `GET /evals/{eval_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def update(
        self,
        eval_id: str,
        *,
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> EvalUpdateResponse:
        """Rename an eval or replace its metadata.

        HTTP: `POST /evals/{eval_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        order_by: Union[Literal["created_at", "updated_at"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[EvalListResponse, AsyncCursorPage[EvalListResponse]]:
        """List the project's evals, page by page.

        HTTP: `GET /evals`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> EvalDeleteResponse:
        """Delete an eval.

        HTTP: `DELETE /evals/{eval_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncEvalsWithRawResponse:
    @property
    def runs(self) -> AsyncRunsWithRawResponse: ...
    async def create(
        self,
        *,
        data_source_config: DataSourceConfig,
        testing_criteria: Iterable[TestingCriterion],
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[EvalCreateResponse]: ...
    async def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[EvalRetrieveResponse]: ...
    async def update(
        self,
        eval_id: str,
        *,
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[EvalUpdateResponse]: ...
    async def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        order_by: Union[Literal["created_at", "updated_at"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[EvalListResponse]]: ...
    async def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[EvalDeleteResponse]: ...

@type_check_only
class AsyncEvalsWithStreamingResponse:
    @property
    def runs(self) -> AsyncRunsWithStreamingResponse: ...
    def create(
        self,
        *,
        data_source_config: DataSourceConfig,
        testing_criteria: Iterable[TestingCriterion],
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EvalCreateResponse]]: ...
    def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EvalRetrieveResponse]]: ...
    def update(
        self,
        eval_id: str,
        *,
        metadata: Union[Metadata, None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EvalUpdateResponse]]: ...
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        order_by: Union[Literal["created_at", "updated_at"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[EvalListResponse]]]: ...
    def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EvalDeleteResponse]]: ...
