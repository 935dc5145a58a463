from typing import Union, type_check_only
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
from ....types.fine_tuning.jobs.fine_tuning_job_checkpoint import FineTuningJobCheckpoint

__all__ = ["AsyncCheckpoints", "Checkpoints"]

class Checkpoints(SyncAPIResource):
    """The usable intermediate models that a training run leaves behind."""
    @property
    def with_raw_response(self) -> CheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse: ...
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncCursorPage[FineTuningJobCheckpoint]:
        """List the checkpoints of a training job, page by page.

        HTTP: `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`

        Args:
            fine_tuning_job_id: ID of the training job.
            after: Cursor: start right after the checkpoint with this ID.
            limit: Page size; 10 unless given.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """

@type_check_only
class CheckpointsWithRawResponse:
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[FineTuningJobCheckpoint]]: ...

@type_check_only
class CheckpointsWithStreamingResponse:
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[FineTuningJobCheckpoint]]]: ...

class AsyncCheckpoints(AsyncAPIResource):
    """The usable intermediate models that a training run leaves behind."""
    @property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse: ...
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """List the checkpoints of a training job, page by page.

        HTTP: `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`

        Args:
            fine_tuning_job_id: ID of the training job.
            after: Cursor: start right after the checkpoint with this ID.
            limit: Page size; 10 unless given.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """

@type_check_only
class AsyncCheckpointsWithRawResponse:
    async def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[FineTuningJobCheckpoint]]: ...

@type_check_only
class AsyncCheckpointsWithStreamingResponse:
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[
        AsyncAPIResponse[AsyncCursorPage[FineTuningJobCheckpoint]]
    ]: ...
