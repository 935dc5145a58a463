from typing import Any, Coroutine, Generic, Union, type_check_only
from ....._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....types.fine_tuning.alpha import (
    GraderRunResponse,
    GraderValidateResponse,
    _grader_run_params,
    _grader_validate_params,
)
from ...._answers import _R1, _R2, _Viewed

__all__ = ("AsyncGraders", "Graders")

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

        HTTP: `POST /fine_tuning/alpha/graders/run`

        Args:
            grader: The grader to try.
            model_sample: Model output to score; the grader sees it as `sample`.
            item: Data set row that belongs to the sample; the grader sees it as `item`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `POST /fine_tuning/alpha/graders/validate`

        Args:
            grader: The grader to check.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class GradersWithRawResponse(
    _GradersMethods[
        LegacyAPIResponse[GraderRunResponse],
        LegacyAPIResponse[GraderValidateResponse],
    ],
): ...

@type_check_only
class GradersWithStreamingResponse(
    _GradersMethods[
        ResponseContextManager[APIResponse[GraderRunResponse]],
        ResponseContextManager[APIResponse[GraderValidateResponse]],
    ],
): ...

@type_check_only
class AsyncGradersWithRawResponse(
    _GradersMethods[
        Coroutine[Any, Any, LegacyAPIResponse[GraderRunResponse]],
        Coroutine[Any, Any, LegacyAPIResponse[GraderValidateResponse]],
    ],
): ...

@type_check_only
class AsyncGradersWithStreamingResponse(
    _GradersMethods[
        AsyncResponseContextManager[AsyncAPIResponse[GraderRunResponse]],
        AsyncResponseContextManager[AsyncAPIResponse[GraderValidateResponse]],
    ],
): ...

class Graders(
    _GradersMethods[GraderRunResponse, GraderValidateResponse],
    _Viewed[GradersWithRawResponse, GradersWithStreamingResponse],
    SyncAPIResource,
):
    """Check a grader and try it on a sample before training with it. Graders give a model's answer a score, on which reinforcement training builds; a mistake in one is cheaper found here than in a job."""

class AsyncGraders(
    _GradersMethods[
        Coroutine[Any, Any, GraderRunResponse],
        Coroutine[Any, Any, GraderValidateResponse],
    ],
    _Viewed[AsyncGradersWithRawResponse, AsyncGradersWithStreamingResponse],
    AsyncAPIResource,
):
    """Check a grader and try it on a sample before training with it. Graders give a model's answer a score, on which reinforcement training builds; a mistake in one is cheaper found here than in a job."""
