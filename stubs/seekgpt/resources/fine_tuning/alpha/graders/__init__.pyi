from typing import Generic, Union, type_check_only
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....types.fine_tuning.alpha import (
    GraderRunResponse,
    GraderValidateResponse,
    _grader_run_params,
    _grader_validate_params,
)
from ...._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

class _GradersMethods(Generic[_R1, _R2]):
    def run(
        self,
        *,
        grader: _grader_run_params.Grader,
        model_sample: str,
        item: Union[object, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Score one model sample with a grader.

        Args:
            grader: The grader to try.
            model_sample: Model output to score; the grader sees it as `sample`.
            item: Data set row that belongs to the sample; the grader sees it as `item`.
        """
    def validate(
        self,
        *,
        grader: _grader_validate_params.Grader,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Check that a grader is well formed.

        Args:
            grader: The grader to check.
        """

@type_check_only
class GradersWithRawResponse(
    _GradersMethods[_Raw[GraderRunResponse], _Raw[GraderValidateResponse]],
): ...

@type_check_only
class GradersWithStreamingResponse(
    _GradersMethods[_Streaming[GraderRunResponse], _Streaming[GraderValidateResponse]],
): ...

@type_check_only
class AsyncGradersWithRawResponse(
    _GradersMethods[_AsyncRaw[GraderRunResponse], _AsyncRaw[GraderValidateResponse]],
): ...

@type_check_only
class AsyncGradersWithStreamingResponse(
    _GradersMethods[_AsyncStreaming[GraderRunResponse], _AsyncStreaming[GraderValidateResponse]],
): ...

class Graders(
    _GradersMethods[GraderRunResponse, GraderValidateResponse],
    _Viewed[GradersWithRawResponse, GradersWithStreamingResponse],
    SyncAPIResource,
):
    """Check a grader and try it on a sample before training with it. Graders give a model's answer a score, on which reinforcement training builds; a mistake in one is cheaper found here than in a job."""

class AsyncGraders(
    _GradersMethods[_Awaited[GraderRunResponse], _Awaited[GraderValidateResponse]],
    _Viewed[AsyncGradersWithRawResponse, AsyncGradersWithStreamingResponse],
    AsyncAPIResource,
): ...
