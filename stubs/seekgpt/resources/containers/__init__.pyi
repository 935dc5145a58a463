from .files import Files as Files
from .files import AsyncFiles as AsyncFiles
from typing import Generic, Iterable, Union, type_check_only
from typing_extensions import Literal
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from ...pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ...types import (
    ContainerCreateResponse,
    ContainerListResponse,
    ContainerRetrieveResponse,
    _container_create_params,
)
from .._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _Raw,
    _Streaming,
    _Viewed,
)
from .files import (
    AsyncFiles,
    AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse,
    Files,
    FilesWithRawResponse,
    FilesWithStreamingResponse,
)

class _ContainersMethods(Generic[_R1, _R2, _R3, _R4]):
    def create(
        self,
        *,
        name: str,
        expires_after: Union[_container_create_params.ExpiresAfter, Omit] = ...,
        file_ids: Union[SequenceNotStr[str], Omit] = ...,
        memory_limit: Union[Literal["1g", "4g", "16g", "64g"], Omit] = ...,
        network_policy: Union[_container_create_params.NetworkPolicy, Omit] = ...,
        skills: Union[Iterable[_container_create_params.Skill], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create a container.

        Args:
            name: Name of your choice.
            expires_after: Lifetime: `minutes` after the container was last used (`anchor` `last_active_at`).
            file_ids: IDs of files to copy into the container.
            memory_limit: Memory: `1g` (default), `4g`, `16g` or `64g`.
            network_policy: Access to the network: `disabled`, or `allowlist` with the domains it may reach.
            skills: Skills to put into it: by ID, or written out.
        """
    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Fetch the state and settings of a container.

        Args:
            container_id: ID of the container.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        name: Union[str, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R3:
        """List containers, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            name: Keep only containers of this name.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """
    def delete(
        self,
        container_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Delete a container with all that is in it.

        Args:
            container_id: ID of the container to remove.
        """

@type_check_only
class ContainersWithRawResponse(
    _ContainersMethods[
        _Raw[ContainerCreateResponse],
        _Raw[ContainerRetrieveResponse],
        _Raw[SyncCursorPage[ContainerListResponse]],
        _Raw[None],
    ],
):
    @property
    def files(self) -> FilesWithRawResponse: ...

@type_check_only
class ContainersWithStreamingResponse(
    _ContainersMethods[
        _Streaming[ContainerCreateResponse],
        _Streaming[ContainerRetrieveResponse],
        _Streaming[SyncCursorPage[ContainerListResponse]],
        _Streaming[None],
    ],
):
    @property
    def files(self) -> FilesWithStreamingResponse: ...

@type_check_only
class AsyncContainersWithRawResponse(
    _ContainersMethods[
        _AsyncRaw[ContainerCreateResponse],
        _AsyncRaw[ContainerRetrieveResponse],
        _AsyncRaw[AsyncCursorPage[ContainerListResponse]],
        _AsyncRaw[None],
    ],
):
    @property
    def files(self) -> AsyncFilesWithRawResponse: ...

@type_check_only
class AsyncContainersWithStreamingResponse(
    _ContainersMethods[
        _AsyncStreaming[ContainerCreateResponse],
        _AsyncStreaming[ContainerRetrieveResponse],
        _AsyncStreaming[AsyncCursorPage[ContainerListResponse]],
        _AsyncStreaming[None],
    ],
):
    @property
    def files(self) -> AsyncFilesWithStreamingResponse: ...

class Containers(
    _ContainersMethods[
        ContainerCreateResponse,
        ContainerRetrieveResponse,
        SyncCursorPage[ContainerListResponse],
        None,
    ],
    _Viewed[ContainersWithRawResponse, ContainersWithStreamingResponse],
    SyncAPIResource,
):
    """Sandboxed machines in which the model's code and shell tools run. A tool makes one for itself when it needs it; make one here to share it between responses, to put files or skills into it first, or to give it more memory. One that is not used expires, with all that is in it."""
    @property
    def files(self) -> Files:
        """The files inside a container: add, list, inspect, remove."""

class AsyncContainers(
    _ContainersMethods[
        _Awaited[ContainerCreateResponse],
        _Awaited[ContainerRetrieveResponse],
        AsyncPaginator[ContainerListResponse, AsyncCursorPage[ContainerListResponse]],
        _Awaited[None],
    ],
    _Viewed[AsyncContainersWithRawResponse, AsyncContainersWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def files(self) -> AsyncFiles:
        """The files inside a container: add, list, inspect, remove."""
