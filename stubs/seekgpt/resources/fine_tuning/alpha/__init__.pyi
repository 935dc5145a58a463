from .graders import Graders as Graders
from .graders import AsyncGraders as AsyncGraders
from typing import type_check_only
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._answers import _Viewed
from .graders import (
    AsyncGraders,
    AsyncGradersWithRawResponse,
    AsyncGradersWithStreamingResponse,
    Graders,
    GradersWithRawResponse,
    GradersWithStreamingResponse,
)

@type_check_only
class AlphaWithRawResponse:
    @property
    def graders(self) -> GradersWithRawResponse: ...

@type_check_only
class AlphaWithStreamingResponse:
    @property
    def graders(self) -> GradersWithStreamingResponse: ...

@type_check_only
class AsyncAlphaWithRawResponse:
    @property
    def graders(self) -> AsyncGradersWithRawResponse: ...

@type_check_only
class AsyncAlphaWithStreamingResponse:
    @property
    def graders(self) -> AsyncGradersWithStreamingResponse: ...

class Alpha(_Viewed[AlphaWithRawResponse, AlphaWithStreamingResponse], SyncAPIResource):
    """Parts of fine-tuning that are on trial and may change without notice. So far these are the graders, in `fine_tuning.alpha.graders`."""
    @property
    def graders(self) -> Graders:
        """Check a grader and try it on a sample before training with it."""

class AsyncAlpha(
    _Viewed[AsyncAlphaWithRawResponse, AsyncAlphaWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def graders(self) -> AsyncGraders:
        """Check a grader and try it on a sample before training with it."""
