from .graders import Graders as Graders
from .graders import AsyncGraders as AsyncGraders
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource, View
from .graders import (
    AsyncGraders,
    AsyncGradersWithRawResponse,
    AsyncGradersWithStreamingResponse,
    Graders,
    GradersWithRawResponse,
    GradersWithStreamingResponse,
)

class Alpha(SyncAPIResource):
    @property
    def graders(self) -> Graders:
        """Check a grader and try it on a sample before training with it."""
    @property
    def with_raw_response(self) -> AlphaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AlphaWithStreamingResponse: ...

class AlphaWithRawResponse(View):
    @property
    def graders(self) -> GradersWithRawResponse: ...

class AlphaWithStreamingResponse(View):
    @property
    def graders(self) -> GradersWithStreamingResponse: ...

class AsyncAlpha(AsyncAPIResource):
    @property
    def graders(self) -> AsyncGraders:
        """Check a grader and try it on a sample before training with it."""
    @property
    def with_raw_response(self) -> AsyncAlphaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAlphaWithStreamingResponse: ...

class AsyncAlphaWithRawResponse(View):
    @property
    def graders(self) -> AsyncGradersWithRawResponse: ...

class AsyncAlphaWithStreamingResponse(View):
    @property
    def graders(self) -> AsyncGradersWithStreamingResponse: ...
