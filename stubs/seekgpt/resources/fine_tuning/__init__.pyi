from .alpha import Alpha as Alpha
from .alpha import AsyncAlpha as AsyncAlpha
from .checkpoints import Checkpoints as Checkpoints
from .checkpoints import AsyncCheckpoints as AsyncCheckpoints
from .jobs import Jobs as Jobs
from .jobs import AsyncJobs as AsyncJobs
from typing import type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from .._answers import _Viewed
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

@type_check_only
class FineTuningWithRawResponse:
    @property
    def alpha(self) -> AlphaWithRawResponse: ...
    @property
    def checkpoints(self) -> CheckpointsWithRawResponse: ...
    @property
    def jobs(self) -> JobsWithRawResponse: ...

@type_check_only
class FineTuningWithStreamingResponse:
    @property
    def alpha(self) -> AlphaWithStreamingResponse: ...
    @property
    def checkpoints(self) -> CheckpointsWithStreamingResponse: ...
    @property
    def jobs(self) -> JobsWithStreamingResponse: ...

@type_check_only
class AsyncFineTuningWithRawResponse:
    @property
    def alpha(self) -> AsyncAlphaWithRawResponse: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse: ...
    @property
    def jobs(self) -> AsyncJobsWithRawResponse: ...

@type_check_only
class AsyncFineTuningWithStreamingResponse:
    @property
    def alpha(self) -> AsyncAlphaWithStreamingResponse: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse: ...
    @property
    def jobs(self) -> AsyncJobsWithStreamingResponse: ...

class FineTuning(
    _Viewed[FineTuningWithRawResponse, FineTuningWithStreamingResponse],
    SyncAPIResource,
):
    """Train a model on data of your own. `jobs` does the training, `checkpoints` lets other projects use what came of it, and `alpha.graders` tries the graders of reinforcement training."""
    @property
    def alpha(self) -> Alpha:
        """Parts of fine-tuning that are on trial and may change without notice."""
    @property
    def checkpoints(self) -> Checkpoints:
        """Models that training left behind, seen from the organization."""
    @property
    def jobs(self) -> Jobs:
        """Start training runs and follow them: status, events, metrics."""

class AsyncFineTuning(
    _Viewed[AsyncFineTuningWithRawResponse, AsyncFineTuningWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def alpha(self) -> AsyncAlpha:
        """Parts of fine-tuning that are on trial and may change without notice."""
    @property
    def checkpoints(self) -> AsyncCheckpoints:
        """Models that training left behind, seen from the organization."""
    @property
    def jobs(self) -> AsyncJobs:
        """Start training runs and follow them: status, events, metrics."""
