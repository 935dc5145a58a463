from typing import Generic, Union, type_check_only
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.fine_tuning.jobs import FineTuningJobCheckpoint
from ...._answers import _AsyncRaw, _AsyncStreaming, _R1, _Raw, _Streaming, _Viewed

class _CheckpointsMethods(Generic[_R1]):
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """List the checkpoints of a training job, page by page.

        Args:
            fine_tuning_job_id: ID of the training job.
            after: Cursor: start right after the item with this ID.
            limit: Page size; 10 unless given.
        """

@type_check_only
class CheckpointsWithRawResponse(
    _CheckpointsMethods[_Raw[SyncCursorPage[FineTuningJobCheckpoint]]],
): ...

@type_check_only
class CheckpointsWithStreamingResponse(
    _CheckpointsMethods[_Streaming[SyncCursorPage[FineTuningJobCheckpoint]]],
): ...

@type_check_only
class AsyncCheckpointsWithRawResponse(
    _CheckpointsMethods[_AsyncRaw[AsyncCursorPage[FineTuningJobCheckpoint]]],
): ...

@type_check_only
class AsyncCheckpointsWithStreamingResponse(
    _CheckpointsMethods[_AsyncStreaming[AsyncCursorPage[FineTuningJobCheckpoint]]],
): ...

class Checkpoints(
    _CheckpointsMethods[SyncCursorPage[FineTuningJobCheckpoint]],
    _Viewed[CheckpointsWithRawResponse, CheckpointsWithStreamingResponse],
    SyncAPIResource,
):
    """The usable intermediate models that a training run leaves behind, each with its metrics. Any of them can be asked like the final model, which helps when later steps have learnt the data by heart."""

class AsyncCheckpoints(
    _CheckpointsMethods[
        AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]
    ],
    _Viewed[AsyncCheckpointsWithRawResponse, AsyncCheckpointsWithStreamingResponse],
    AsyncAPIResource,
): ...
