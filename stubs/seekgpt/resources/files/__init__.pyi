from typing import Generic, Union, type_check_only
from typing_extensions import Literal, deprecated
from ..._http.answer.binary import HttpxBinaryResponseContent
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ...pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ...types import FileDeleted, FileObject, _file_create_params
from ...types._literals import _FilePurpose as FilePurpose
from .._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _R5,
    _Raw,
    _Streaming,
    _Viewed,
)

class _FilesMethods(Generic[_R1, _R2, _R3, _R4, _R5]):
    def create(
        self,
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: Union[_file_create_params.ExpiresAfter, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Upload a file of up to 512 MB.

        Args:
            file: Bytes, path, open binary file, or a (name, content, type) tuple.
            purpose: What the file is for, such as `batch`, `fine-tune`, `vision`, `user_data` or `evals`.
            expires_after: Lifetime: `anchor` `created_at` plus `seconds` (3600 to 2592000); batch files default to 30 days.
        """
    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the facts about a file, not its bytes.

        Args:
            file_id: ID of the file.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        purpose: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List uploaded files, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 10000; 10000 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            purpose: Keep only files uploaded for this purpose.
        """
    def delete(
        self,
        file_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Delete a file.

        Args:
            file_id: ID of the file to remove.
        """
    def content(
        self,
        file_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R4:
        """Download the bytes of a file.

        Args:
            file_id: ID of the file to download.
        """
    @deprecated("use `files.content` instead")
    def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R5:
        """Download a file as text; superseded by `content`.

        Deprecated: use `files.content` instead

        Args:
            file_id: ID of the file to download.
        """

@type_check_only
class FilesWithRawResponse(
    _FilesMethods[
        _Raw[FileObject],
        _Raw[SyncCursorPage[FileObject]],
        _Raw[FileDeleted],
        _Raw[HttpxBinaryResponseContent],
        _Raw[str],
    ],
): ...

@type_check_only
class FilesWithStreamingResponse(
    _FilesMethods[
        _Streaming[FileObject],
        _Streaming[SyncCursorPage[FileObject]],
        _Streaming[FileDeleted],
        _Streaming[HttpxBinaryResponseContent],
        _Streaming[str],
    ],
): ...

@type_check_only
class AsyncFilesWithRawResponse(
    _FilesMethods[
        _AsyncRaw[FileObject],
        _AsyncRaw[AsyncCursorPage[FileObject]],
        _AsyncRaw[FileDeleted],
        _AsyncRaw[HttpxBinaryResponseContent],
        _AsyncRaw[str],
    ],
): ...

@type_check_only
class AsyncFilesWithStreamingResponse(
    _FilesMethods[
        _AsyncStreaming[FileObject],
        _AsyncStreaming[AsyncCursorPage[FileObject]],
        _AsyncStreaming[FileDeleted],
        _AsyncStreaming[HttpxBinaryResponseContent],
        _AsyncStreaming[str],
    ],
): ...

class Files(
    _FilesMethods[
        FileObject,
        SyncCursorPage[FileObject],
        FileDeleted,
        HttpxBinaryResponseContent,
        str,
    ],
    _Viewed[FilesWithRawResponse, FilesWithStreamingResponse],
    SyncAPIResource,
):
    """Store files for use in other calls: batch requests, training data, evals, images and model input. A single file may hold up to 512 MB; use `uploads` for larger ones."""
    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800.0,
    ) -> FileObject:
        """Wait until a file has been processed, or failed to be.

        Args:
            id: ID of the file.
            poll_interval: Seconds between two looks at it.
            max_wait_seconds: After so many seconds a RuntimeError is raised.
        """

class AsyncFiles(
    _FilesMethods[
        _Awaited[FileObject],
        AsyncPaginator[FileObject, AsyncCursorPage[FileObject]],
        _Awaited[FileDeleted],
        _Awaited[HttpxBinaryResponseContent],
        _Awaited[str],
    ],
    _Viewed[AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse],
    AsyncAPIResource,
):
    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800.0,
    ) -> FileObject:
        """Wait until a file has been processed, or failed to be.

        Args:
            id: ID of the file.
            poll_interval: Seconds between two looks at it.
            max_wait_seconds: After so many seconds a RuntimeError is raised.
        """
