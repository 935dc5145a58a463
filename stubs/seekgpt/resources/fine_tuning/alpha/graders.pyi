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
from ....types.fine_tuning.alpha.grader_run_params import Grader
from ....types.fine_tuning.alpha.grader_run_response import GraderRunResponse
from ....types.fine_tuning.alpha.grader_validate_params import Grader as _Grader
from ....types.fine_tuning.alpha.grader_validate_response import GraderValidateResponse

__all__ = ["AsyncGraders", "Graders"]

class Graders(SyncAPIResource):
    """Check a grader and try it on a sample before training with it."""
    @property
    def with_raw_response(self) -> GradersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> GradersWithStreamingResponse: ...
    def run(
        self,
        *,
        grader: Grader,
        model_sample: str,
        item: Union[object, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> GraderRunResponse:
        """Score one model sample with a grader.

        HTTP: `POST /fine_tuning/alpha/graders/run`

        Args:
            grader: The grader to try.
            model_sample: Model output to score; the grader sees it as `sample`.
            item: Data set row that belongs to the sample; the grader sees it as `item`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def validate(
        self,
        *,
        grader: _Grader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> GraderValidateResponse:
        """Check that a grader is well formed.

        HTTP: `POST /fine_tuning/alpha/graders/validate`

        Args:
            grader: The grader to check.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class GradersWithRawResponse:
    def run(
        self,
        *,
        grader: Grader,
        model_sample: str,
        item: Union[object, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[GraderRunResponse]: ...
    def validate(
        self,
        *,
        grader: _Grader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[GraderValidateResponse]: ...

@type_check_only
class GradersWithStreamingResponse:
    def run(
        self,
        *,
        grader: Grader,
        model_sample: str,
        item: Union[object, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[GraderRunResponse]]: ...
    def validate(
        self,
        *,
        grader: _Grader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[GraderValidateResponse]]: ...

class AsyncGraders(AsyncAPIResource):
    """Check a grader and try it on a sample before training with it."""
    @property
    def with_raw_response(self) -> AsyncGradersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncGradersWithStreamingResponse: ...
    async def run(
        self,
        *,
        grader: Grader,
        model_sample: str,
        item: Union[object, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> GraderRunResponse:
        """Score one model sample with a grader.

        HTTP: `POST /fine_tuning/alpha/graders/run`

        Args:
            grader: The grader to try.
            model_sample: Model output to score; the grader sees it as `sample`.
            item: Data set row that belongs to the sample; the grader sees it as `item`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    async def validate(
        self,
        *,
        grader: _Grader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> GraderValidateResponse:
        """Check that a grader is well formed.

        HTTP: `POST /fine_tuning/alpha/graders/validate`

        Args:
            grader: The grader to check.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncGradersWithRawResponse:
    async def run(
        self,
        *,
        grader: Grader,
        model_sample: str,
        item: Union[object, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[GraderRunResponse]: ...
    async def validate(
        self,
        *,
        grader: _Grader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[GraderValidateResponse]: ...

@type_check_only
class AsyncGradersWithStreamingResponse:
    def run(
        self,
        *,
        grader: Grader,
        model_sample: str,
        item: Union[object, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[GraderRunResponse]]: ...
    def validate(
        self,
        *,
        grader: _Grader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[GraderValidateResponse]]: ...
