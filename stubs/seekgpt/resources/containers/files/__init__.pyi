from .content import Content as Content
from .content import AsyncContent as AsyncContent
from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types.containers import FileCreateResponse, FileListResponse, FileRetrieveResponse
from ..._answers import (
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
from .content import (
    AsyncContent,
    AsyncContentWithRawResponse,
    AsyncContentWithStreamingResponse,
    Content,
    ContentWithRawResponse,
    ContentWithStreamingResponse,
)

class _FilesMethods(Generic[_R1, _R2, _R3, _R4]):
    def create(
        self,
        container_id: str,
        *,
        file: Union[FileTypes, Omit] = ...,
        file_id: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Put a file into a container, by upload or by file ID.

        Args:
            container_id: ID of the container.
            file: File to put in: bytes, path, open binary file or tuple. Excludes `file_id`.
            file_id: ID of an uploaded file to copy in. Excludes `file`.
        """
    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Fetch the facts about a file in a container.

        Args:
            file_id: ID of the file.
            container_id: ID of the container.
        """
    def list(
        self,
        container_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R3:
        """List the files in a container, page by page.

        Args:
            container_id: ID of the container.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """
    def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Delete a file from a container.

        Args:
            file_id: ID of the file to remove.
            container_id: ID of the container.
        """

@type_check_only
class FilesWithRawResponse(
    _FilesMethods[
        _Raw[FileCreateResponse],
        _Raw[FileRetrieveResponse],
        _Raw[SyncCursorPage[FileListResponse]],
        _Raw[None],
    ],
):
    @property
    def content(self) -> ContentWithRawResponse: ...

@type_check_only
class FilesWithStreamingResponse(
    _FilesMethods[
        _Streaming[FileCreateResponse],
        _Streaming[FileRetrieveResponse],
        _Streaming[SyncCursorPage[FileListResponse]],
        _Streaming[None],
    ],
):
    @property
    def content(self) -> ContentWithStreamingResponse: ...

@type_check_only
class AsyncFilesWithRawResponse(
    _FilesMethods[
        _AsyncRaw[FileCreateResponse],
        _AsyncRaw[FileRetrieveResponse],
        _AsyncRaw[AsyncCursorPage[FileListResponse]],
        _AsyncRaw[None],
    ],
):
    @property
    def content(self) -> AsyncContentWithRawResponse: ...

@type_check_only
class AsyncFilesWithStreamingResponse(
    _FilesMethods[
        _AsyncStreaming[FileCreateResponse],
        _AsyncStreaming[FileRetrieveResponse],
        _AsyncStreaming[AsyncCursorPage[FileListResponse]],
        _AsyncStreaming[None],
    ],
):
    @property
    def content(self) -> AsyncContentWithStreamingResponse: ...

class Files(
    _FilesMethods[FileCreateResponse, FileRetrieveResponse, SyncCursorPage[FileListResponse], None],
    _Viewed[FilesWithRawResponse, FilesWithStreamingResponse],
    SyncAPIResource,
):
    """The files inside a container: add, list, inspect, remove. What the model's code writes shows up here as well. Fetch the content with `containers.files.content`, before the container expires."""
    @property
    def content(self) -> Content:
        """Download files from a container."""

class AsyncFiles(
    _FilesMethods[
        _Awaited[FileCreateResponse],
        _Awaited[FileRetrieveResponse],
        AsyncPaginator[FileListResponse, AsyncCursorPage[FileListResponse]],
        _Awaited[None],
    ],
    _Viewed[AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def content(self) -> AsyncContent:
        """Download files from a container."""
