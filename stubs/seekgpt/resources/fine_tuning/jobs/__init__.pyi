from .checkpoints import Checkpoints as Checkpoints
from .checkpoints import AsyncCheckpoints as AsyncCheckpoints
from typing import Generic, Iterable, Mapping, Union, type_check_only
from typing_extensions import Literal
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types.fine_tuning import FineTuningJob, FineTuningJobEvent, _job_create_params
from ..._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _Raw,
    _Streaming,
    _Viewed,
)
from .checkpoints import (
    AsyncCheckpoints,
    AsyncCheckpointsWithRawResponse,
    AsyncCheckpointsWithStreamingResponse,
    Checkpoints,
    CheckpointsWithRawResponse,
    CheckpointsWithStreamingResponse,
)

class _JobsMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str,
        hyperparameters: Union[_job_create_params.Hyperparameters, Omit] = ...,
        integrations: Union[Iterable[_job_create_params.Integration], None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        method: Union[_job_create_params.Method, Omit] = ...,
        seed: Union[int, None, Omit] = ...,
        suffix: Union[str, None, Omit] = ...,
        validation_file: Union[str, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Start training a model on an uploaded data set.

        Args:
            model: Name of the model to train further.
            training_file: ID of a JSONL file uploaded with purpose `fine-tune`.
            hyperparameters: Training settings. Deprecated: put them into `method`.
            integrations: Services that receive training metrics, such as Weights and Biases.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            method: How to train: `supervised`, `dpo` or `reinforcement`, with its hyperparameters.
            seed: Integer from 0 to 2147483647 for repeatable runs; random if omitted.
            suffix: Text of 1 to 64 characters to work into the new model's name.
            validation_file: ID of a JSONL file to measure progress on; keep it disjoint from the training data.
        """
    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the state of a training job.

        Args:
            fine_tuning_job_id: ID of the training job.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the organization's training jobs, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size; 20 unless given.
            metadata: Keep only jobs that carry these key-value pairs; None for jobs without any.
        """
    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Stop a training job for good.

        Args:
            fine_tuning_job_id: ID of the training job.
        """
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R3:
        """List the progress messages of a training job, page by page.

        Args:
            fine_tuning_job_id: ID of the training job.
            after: Cursor: start right after the item with this ID.
            limit: Page size; 20 unless given.
        """
    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Pause a training job.

        Args:
            fine_tuning_job_id: ID of the training job.
        """
    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Resume a paused training job.

        Args:
            fine_tuning_job_id: ID of the training job.
        """

@type_check_only
class JobsWithRawResponse(
    _JobsMethods[
        _Raw[FineTuningJob],
        _Raw[SyncCursorPage[FineTuningJob]],
        _Raw[SyncCursorPage[FineTuningJobEvent]],
    ],
):
    @property
    def checkpoints(self) -> CheckpointsWithRawResponse: ...

@type_check_only
class JobsWithStreamingResponse(
    _JobsMethods[
        _Streaming[FineTuningJob],
        _Streaming[SyncCursorPage[FineTuningJob]],
        _Streaming[SyncCursorPage[FineTuningJobEvent]],
    ],
):
    @property
    def checkpoints(self) -> CheckpointsWithStreamingResponse: ...

@type_check_only
class AsyncJobsWithRawResponse(
    _JobsMethods[
        _AsyncRaw[FineTuningJob],
        _AsyncRaw[AsyncCursorPage[FineTuningJob]],
        _AsyncRaw[AsyncCursorPage[FineTuningJobEvent]],
    ],
):
    @property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse: ...

@type_check_only
class AsyncJobsWithStreamingResponse(
    _JobsMethods[
        _AsyncStreaming[FineTuningJob],
        _AsyncStreaming[AsyncCursorPage[FineTuningJob]],
        _AsyncStreaming[AsyncCursorPage[FineTuningJobEvent]],
    ],
):
    @property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse: ...

class Jobs(
    _JobsMethods[FineTuningJob, SyncCursorPage[FineTuningJob], SyncCursorPage[FineTuningJobEvent]],
    _Viewed[JobsWithRawResponse, JobsWithStreamingResponse],
    SyncAPIResource,
):
    """Start training runs and follow them: status, events, metrics. A running job can be paused, resumed or cancelled. Upload the training data with `files` first; a finished job names the new model in `fine_tuned_model`."""
    @property
    def checkpoints(self) -> Checkpoints:
        """The usable intermediate models that a training run leaves behind, each with its metrics."""

class AsyncJobs(
    _JobsMethods[
        _Awaited[FineTuningJob],
        AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]],
        AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]],
    ],
    _Viewed[AsyncJobsWithRawResponse, AsyncJobsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def checkpoints(self) -> AsyncCheckpoints:
        """The usable intermediate models that a training run leaves behind, each with its metrics."""
