from typing import Iterable, Union, type_check_only
from typing_extensions import Literal, deprecated
from ....._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import NotGiven, Omit
from ....._types import Body, Headers, Query, TimeoutTypes
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.beta.threads.runs.run_step import RunStep
from .....types.beta.threads.runs.run_step_include import RunStepInclude

__all__ = ["AsyncSteps", "Steps"]

class Steps(SyncAPIResource):
    """The single steps an assistant took in a run."""
    @property
    def with_raw_response(self) -> StepsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> StepsWithStreamingResponse: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> RunStep:
        """Fetch one step of a run.

        HTTP: `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncCursorPage[RunStep]:
        """List the steps of a run, page by page.

        HTTP: `GET /threads/{thread_id}/runs/{run_id}/steps`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """

@type_check_only
class StepsWithRawResponse:
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[RunStep]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[RunStep]]: ...

@type_check_only
class StepsWithStreamingResponse:
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[RunStep]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[RunStep]]]: ...

class AsyncSteps(AsyncAPIResource):
    """The single steps an assistant took in a run."""
    @property
    def with_raw_response(self) -> AsyncStepsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncStepsWithStreamingResponse: ...
    @deprecated("the Assistants API gives way to the Responses API")
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> RunStep:
        """Fetch one step of a run.

        HTTP: `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """List the steps of a run, page by page.

        HTTP: `GET /threads/{thread_id}/runs/{run_id}/steps`

        Deprecated: the Assistants API gives way to the Responses API

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """

@type_check_only
class AsyncStepsWithRawResponse:
    @deprecated("the Assistants API gives way to the Responses API")
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[RunStep]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    async def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[RunStep]]: ...

@type_check_only
class AsyncStepsWithStreamingResponse:
    @deprecated("the Assistants API gives way to the Responses API")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RunStep]]: ...
    @deprecated("the Assistants API gives way to the Responses API")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        include: Union[Iterable[RunStepInclude], Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[RunStep]]]: ...
