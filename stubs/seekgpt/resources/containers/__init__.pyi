from .files import Files as Files
from .files import AsyncFiles as AsyncFiles
from typing import Iterable, Union, type_check_only
from typing_extensions import Literal
from ..._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import NotGiven, Omit
from ..._types import Body, Headers, Query, SequenceNotStr, TimeoutTypes
from ...pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ...types.container_create_params import ExpiresAfter, NetworkPolicy, Skill
from ...types.container_create_response import ContainerCreateResponse
from ...types.container_list_response import ContainerListResponse
from ...types.container_retrieve_response import ContainerRetrieveResponse
from .files import (
    AsyncFiles,
    AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse,
    Files,
    FilesWithRawResponse,
    FilesWithStreamingResponse,
)

__all__ = ["AsyncContainers", "AsyncFiles", "Containers", "Files"]

class Containers(SyncAPIResource):
    """Sandboxed machines in which the model's code and shell tools run."""
    @property
    def files(self) -> Files:
        """The files inside a container: add, list, inspect, remove."""
    @property
    def with_raw_response(self) -> ContainersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContainersWithStreamingResponse: ...
    def create(
        self,
        *,
        name: str,
        expires_after: Union[ExpiresAfter, Omit] = ...,
        file_ids: Union[SequenceNotStr[str], Omit] = ...,
        memory_limit: Union[Literal["1g", "4g", "16g", "64g"], Omit] = ...,
        network_policy: Union[NetworkPolicy, Omit] = ...,
        skills: Union[Iterable[Skill], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ContainerCreateResponse:
        """Create a container.

        HTTP: `POST /containers`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ContainerRetrieveResponse:
        """Fetch the state and settings of a container.

        HTTP: `GET /containers/{container_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        name: Union[str, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncCursorPage[ContainerListResponse]:
        """List containers, page by page.

        HTTP: `GET /containers`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a container with all that is in it.

        HTTP: `DELETE /containers/{container_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class ContainersWithRawResponse:
    @property
    def files(self) -> FilesWithRawResponse: ...
    def create(
        self,
        *,
        name: str,
        expires_after: Union[ExpiresAfter, Omit] = ...,
        file_ids: Union[SequenceNotStr[str], Omit] = ...,
        memory_limit: Union[Literal["1g", "4g", "16g", "64g"], Omit] = ...,
        network_policy: Union[NetworkPolicy, Omit] = ...,
        skills: Union[Iterable[Skill], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ContainerCreateResponse]: ...
    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[ContainerRetrieveResponse]: ...
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        name: Union[str, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[ContainerListResponse]]: ...
    def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[None]: ...

@type_check_only
class ContainersWithStreamingResponse:
    @property
    def files(self) -> FilesWithStreamingResponse: ...
    def create(
        self,
        *,
        name: str,
        expires_after: Union[ExpiresAfter, Omit] = ...,
        file_ids: Union[SequenceNotStr[str], Omit] = ...,
        memory_limit: Union[Literal["1g", "4g", "16g", "64g"], Omit] = ...,
        network_policy: Union[NetworkPolicy, Omit] = ...,
        skills: Union[Iterable[Skill], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[ContainerCreateResponse]]: ...
    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ContainerRetrieveResponse]]: ...
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        name: Union[str, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ContainerListResponse]]]: ...
    def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[None]]: ...

class AsyncContainers(AsyncAPIResource):
    """Sandboxed machines in which the model's code and shell tools run."""
    @property
    def files(self) -> AsyncFiles:
        """The files inside a container: add, list, inspect, remove."""
    @property
    def with_raw_response(self) -> AsyncContainersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContainersWithStreamingResponse: ...
    async def create(
        self,
        *,
        name: str,
        expires_after: Union[ExpiresAfter, Omit] = ...,
        file_ids: Union[SequenceNotStr[str], Omit] = ...,
        memory_limit: Union[Literal["1g", "4g", "16g", "64g"], Omit] = ...,
        network_policy: Union[NetworkPolicy, Omit] = ...,
        skills: Union[Iterable[Skill], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ContainerCreateResponse:
        """Create a container.

        HTTP: `POST /containers`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    async def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ContainerRetrieveResponse:
        """Fetch the state and settings of a container.

        HTTP: `GET /containers/{container_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        name: Union[str, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[ContainerListResponse, AsyncCursorPage[ContainerListResponse]]:
        """List containers, page by page.

        HTTP: `GET /containers`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> None:
        """Delete a container with all that is in it.

        HTTP: `DELETE /containers/{container_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncContainersWithRawResponse:
    @property
    def files(self) -> AsyncFilesWithRawResponse: ...
    async def create(
        self,
        *,
        name: str,
        expires_after: Union[ExpiresAfter, Omit] = ...,
        file_ids: Union[SequenceNotStr[str], Omit] = ...,
        memory_limit: Union[Literal["1g", "4g", "16g", "64g"], Omit] = ...,
        network_policy: Union[NetworkPolicy, Omit] = ...,
        skills: Union[Iterable[Skill], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[ContainerCreateResponse]: ...
    async def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[ContainerRetrieveResponse]: ...
    async def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        name: Union[str, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[ContainerListResponse]]: ...
    async def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[None]: ...

@type_check_only
class AsyncContainersWithStreamingResponse:
    @property
    def files(self) -> AsyncFilesWithStreamingResponse: ...
    def create(
        self,
        *,
        name: str,
        expires_after: Union[ExpiresAfter, Omit] = ...,
        file_ids: Union[SequenceNotStr[str], Omit] = ...,
        memory_limit: Union[Literal["1g", "4g", "16g", "64g"], Omit] = ...,
        network_policy: Union[NetworkPolicy, Omit] = ...,
        skills: Union[Iterable[Skill], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ContainerCreateResponse]]: ...
    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ContainerRetrieveResponse]]: ...
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        name: Union[str, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[ContainerListResponse]]]: ...
    def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
