from .jobs import Jobs as Jobs
from .jobs import AsyncJobs as AsyncJobs
from .alpha import Alpha as Alpha
from .alpha import AsyncAlpha as AsyncAlpha
from .checkpoints import Checkpoints as Checkpoints
from .checkpoints import AsyncCheckpoints as AsyncCheckpoints
from typing import type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from .alpha import (
    Alpha,
    AlphaWithRawResponse,
    AlphaWithStreamingResponse,
    AsyncAlpha,
    AsyncAlphaWithRawResponse,
    AsyncAlphaWithStreamingResponse,
)
from .checkpoints import (
    AsyncCheckpoints,
    AsyncCheckpointsWithRawResponse,
    AsyncCheckpointsWithStreamingResponse,
    Checkpoints,
    CheckpointsWithRawResponse,
    CheckpointsWithStreamingResponse,
)
from .jobs import (
    AsyncJobs,
    AsyncJobsWithRawResponse,
    AsyncJobsWithStreamingResponse,
    Jobs,
    JobsWithRawResponse,
    JobsWithStreamingResponse,
)

__all__ = [
    "Alpha",
    "AsyncAlpha",
    "AsyncCheckpoints",
    "AsyncFineTuning",
    "AsyncJobs",
    "Checkpoints",
    "FineTuning",
    "Jobs",
]

class FineTuning(SyncAPIResource):
    @property
    def jobs(self) -> Jobs:
        """Start training runs and follow them: status, events, metrics. A running job can be paused, resumed or cancelled."""
    @property
    def alpha(self) -> Alpha: ...
    @property
    def checkpoints(self) -> Checkpoints: ...
    @property
    def with_raw_response(self) -> FineTuningWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse: ...

class AsyncFineTuning(AsyncAPIResource):
    @property
    def jobs(self) -> AsyncJobs:
        """Start training runs and follow them: status, events, metrics. A running job can be paused, resumed or cancelled."""
    @property
    def alpha(self) -> AsyncAlpha: ...
    @property
    def checkpoints(self) -> AsyncCheckpoints: ...
    @property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse: ...

@type_check_only
class FineTuningWithRawResponse:
    @property
    def jobs(self) -> JobsWithRawResponse: ...
    @property
    def alpha(self) -> AlphaWithRawResponse: ...
    @property
    def checkpoints(self) -> CheckpointsWithRawResponse: ...

@type_check_only
class FineTuningWithStreamingResponse:
    @property
    def jobs(self) -> JobsWithStreamingResponse: ...
    @property
    def alpha(self) -> AlphaWithStreamingResponse: ...
    @property
    def checkpoints(self) -> CheckpointsWithStreamingResponse: ...

@type_check_only
class AsyncFineTuningWithRawResponse:
    @property
    def jobs(self) -> AsyncJobsWithRawResponse: ...
    @property
    def alpha(self) -> AsyncAlphaWithRawResponse: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse: ...

@type_check_only
class AsyncFineTuningWithStreamingResponse:
    @property
    def jobs(self) -> AsyncJobsWithStreamingResponse: ...
    @property
    def alpha(self) -> AsyncAlphaWithStreamingResponse: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse: ...
