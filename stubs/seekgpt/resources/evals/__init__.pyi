from .runs import Runs as Runs
from .runs import AsyncRuns as AsyncRuns
from typing import Generic, Iterable, Mapping, Union, type_check_only
from typing_extensions import Literal
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ...pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ...types import (
    EvalCreateResponse,
    EvalDeleteResponse,
    EvalListResponse,
    EvalRetrieveResponse,
    EvalUpdateResponse,
    _eval_create_params,
)
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
from .runs import (
    AsyncRuns,
    AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse,
    Runs,
    RunsWithRawResponse,
    RunsWithStreamingResponse,
)

class _EvalsMethods(Generic[_R1, _R2, _R3, _R4, _R5]):
    def create(
        self,
        *,
        data_source_config: _eval_create_params.DataSourceConfig,
        testing_criteria: Iterable[_eval_create_params.TestingCriterion],
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Define an eval: the data it expects and how answers are graded.

        Args:
            data_source_config: Where data comes from, and the shape of its rows: `custom`, `logs` or `stored_completions`.
            testing_criteria: Graders, all of which judge every row; templates such as `{{sample.output_text}}` name what they see.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            name: Name of the eval.
        """
    def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Fetch the definition of an eval.

        Args:
            eval_id: ID of the eval.
        """
    def update(
        self,
        eval_id: str,
        *,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Rename an eval or replace its metadata.

        Args:
            eval_id: ID of the eval.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            name: New name.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        order_by: Union[Literal["created_at", "updated_at"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R4:
        """List the project's evals, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size; 20 unless given.
            order: `asc` (default) for oldest first, `desc` for newest first.
            order_by: What to sort by: `created_at` (default) or `updated_at`.
        """
    def delete(
        self,
        eval_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R5:
        """Delete an eval.

        Args:
            eval_id: ID of the eval to remove.
        """

@type_check_only
class EvalsWithRawResponse(
    _EvalsMethods[
        _Raw[EvalCreateResponse],
        _Raw[EvalRetrieveResponse],
        _Raw[EvalUpdateResponse],
        _Raw[SyncCursorPage[EvalListResponse]],
        _Raw[EvalDeleteResponse],
    ],
):
    @property
    def runs(self) -> RunsWithRawResponse: ...

@type_check_only
class EvalsWithStreamingResponse(
    _EvalsMethods[
        _Streaming[EvalCreateResponse],
        _Streaming[EvalRetrieveResponse],
        _Streaming[EvalUpdateResponse],
        _Streaming[SyncCursorPage[EvalListResponse]],
        _Streaming[EvalDeleteResponse],
    ],
):
    @property
    def runs(self) -> RunsWithStreamingResponse: ...

@type_check_only
class AsyncEvalsWithRawResponse(
    _EvalsMethods[
        _AsyncRaw[EvalCreateResponse],
        _AsyncRaw[EvalRetrieveResponse],
        _AsyncRaw[EvalUpdateResponse],
        _AsyncRaw[AsyncCursorPage[EvalListResponse]],
        _AsyncRaw[EvalDeleteResponse],
    ],
):
    @property
    def runs(self) -> AsyncRunsWithRawResponse: ...

@type_check_only
class AsyncEvalsWithStreamingResponse(
    _EvalsMethods[
        _AsyncStreaming[EvalCreateResponse],
        _AsyncStreaming[EvalRetrieveResponse],
        _AsyncStreaming[EvalUpdateResponse],
        _AsyncStreaming[AsyncCursorPage[EvalListResponse]],
        _AsyncStreaming[EvalDeleteResponse],
    ],
):
    @property
    def runs(self) -> AsyncRunsWithStreamingResponse: ...

class Evals(
    _EvalsMethods[
        EvalCreateResponse,
        EvalRetrieveResponse,
        EvalUpdateResponse,
        SyncCursorPage[EvalListResponse],
        EvalDeleteResponse,
    ],
    _Viewed[EvalsWithRawResponse, EvalsWithStreamingResponse],
    SyncAPIResource,
):
    """Measure model quality: define test criteria and the shape of the data, then run them on models. An eval stays as it was defined; `evals.runs` puts models or prompts to the test, each time with data of its own, so that runs can be compared."""
    @property
    def runs(self) -> Runs:
        """Runs of an eval against a model or against stored outputs."""

class AsyncEvals(
    _EvalsMethods[
        _Awaited[EvalCreateResponse],
        _Awaited[EvalRetrieveResponse],
        _Awaited[EvalUpdateResponse],
        AsyncPaginator[EvalListResponse, AsyncCursorPage[EvalListResponse]],
        _Awaited[EvalDeleteResponse],
    ],
    _Viewed[AsyncEvalsWithRawResponse, AsyncEvalsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def runs(self) -> AsyncRuns:
        """Runs of an eval against a model or against stored outputs."""
