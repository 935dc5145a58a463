from typing import Generic, Mapping, Optional, Union, type_check_only
from typing_extensions import Literal
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ....pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, SyncCursorPage, SyncPage
from ....types import FileChunkingStrategyParam
from ....types.vector_stores import FileContentResponse, VectorStoreFile, VectorStoreFileDeleted
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

class _FilesMethods(Generic[_R1, _R2, _R3, _R4]):
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: Union[Mapping[str, Union[str, float, bool]], None, Omit] = ...,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Attach a file and begin indexing it.

        Args:
            vector_store_id: ID of the vector store.
            file_id: ID of the file.
            attributes: Up to 16 labels to filter by: strings (512 characters), numbers or booleans.
            chunking_strategy: How to cut text: `auto` (default) or `static` with chunk and overlap sizes in tokens.
        """
    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the indexing state of a vector store file.

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the vector store.
        """
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Mapping[str, Union[str, float, bool]]],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Replace the attributes of a vector store file.

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the vector store.
            attributes: Up to 16 labels to filter by: strings (512 characters), numbers or booleans. None clears them.
        """
    def list(
        self,
        vector_store_id: str,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        filter: Union[Literal["in_progress", "completed", "failed", "cancelled"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the files of a vector store, page by page.

        Args:
            vector_store_id: ID of the vector store.
            after: Cursor: start right after the item with this ID.
            before: Cursor: stop right before the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            filter: Keep only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
        """
    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Detach a file from a vector store; the file itself stays.

        Args:
            file_id: ID of the file to detach.
            vector_store_id: ID of the vector store.
        """
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R4:
        """Read the text that was extracted from a vector store file.

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the vector store.
        """

@type_check_only
class FilesWithRawResponse(
    _FilesMethods[
        _Raw[VectorStoreFile],
        _Raw[SyncCursorPage[VectorStoreFile]],
        _Raw[VectorStoreFileDeleted],
        _Raw[SyncPage[FileContentResponse]],
    ],
): ...

@type_check_only
class FilesWithStreamingResponse(
    _FilesMethods[
        _Streaming[VectorStoreFile],
        _Streaming[SyncCursorPage[VectorStoreFile]],
        _Streaming[VectorStoreFileDeleted],
        _Streaming[SyncPage[FileContentResponse]],
    ],
): ...

@type_check_only
class AsyncFilesWithRawResponse(
    _FilesMethods[
        _AsyncRaw[VectorStoreFile],
        _AsyncRaw[AsyncCursorPage[VectorStoreFile]],
        _AsyncRaw[VectorStoreFileDeleted],
        _AsyncRaw[AsyncPage[FileContentResponse]],
    ],
): ...

@type_check_only
class AsyncFilesWithStreamingResponse(
    _FilesMethods[
        _AsyncStreaming[VectorStoreFile],
        _AsyncStreaming[AsyncCursorPage[VectorStoreFile]],
        _AsyncStreaming[VectorStoreFileDeleted],
        _AsyncStreaming[AsyncPage[FileContentResponse]],
    ],
): ...

class Files(
    _FilesMethods[
        VectorStoreFile,
        SyncCursorPage[VectorStoreFile],
        VectorStoreFileDeleted,
        SyncPage[FileContentResponse],
    ],
    _Viewed[FilesWithRawResponse, FilesWithStreamingResponse],
    SyncAPIResource,
):
    """The files of one vector store: attach, follow indexing, label, read, detach. Only a file whose status is `completed` is found by a search. Detaching one leaves it in `files`."""
    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
    ) -> VectorStoreFile:
        """Wait until a file of a vector store has been processed, or failed to be.

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the vector store it was added to.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Union[Mapping[str, Union[str, float, bool]], None, Omit] = ...,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> VectorStoreFile:
        """Attach a file, and wait until it has been processed or failed to be.

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the vector store.
            attributes: Up to 16 labels to filter by: strings (512 characters), numbers or booleans.
            chunking_strategy: How to cut text: `auto` (default) or `static` with chunk and overlap sizes in tokens.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = ...,
        idempotency_key: str | None = None,
    ) -> VectorStoreFile:
        """Upload a file, attach it and begin indexing it.

        Args:
            vector_store_id: ID of the vector store.
            file: Bytes, path, open binary file, or a (name, content, type) tuple.
            chunking_strategy: How to cut text: `auto` (default) or `static` with chunk and overlap sizes in tokens.
        """
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = ...,
        attributes: Union[Mapping[str, Union[str, float, bool]], None, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        idempotency_key: str | None = None,
    ) -> VectorStoreFile:
        """Upload a file, attach it, and wait until it has been processed or failed to be.

        Args:
            vector_store_id: ID of the vector store.
            file: Bytes, path, open binary file, or a (name, content, type) tuple.
            chunking_strategy: How to cut text: `auto` (default) or `static` with chunk and overlap sizes in tokens.
            attributes: Up to 16 labels to filter by: strings (512 characters), numbers or booleans.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """

class AsyncFiles(
    _FilesMethods[
        _Awaited[VectorStoreFile],
        AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]],
        _Awaited[VectorStoreFileDeleted],
        AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]],
    ],
    _Viewed[AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse],
    AsyncAPIResource,
):
    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
    ) -> VectorStoreFile:
        """Wait until a file of a vector store has been processed, or failed to be.

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the vector store it was added to.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Union[Mapping[str, Union[str, float, bool]], None, Omit] = ...,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> VectorStoreFile:
        """Attach a file, and wait until it has been processed or failed to be.

        Args:
            file_id: ID of the file.
            vector_store_id: ID of the vector store.
            attributes: Up to 16 labels to filter by: strings (512 characters), numbers or booleans.
            chunking_strategy: How to cut text: `auto` (default) or `static` with chunk and overlap sizes in tokens.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = ...,
        idempotency_key: str | None = None,
    ) -> VectorStoreFile:
        """Upload a file, attach it and begin indexing it.

        Args:
            vector_store_id: ID of the vector store.
            file: Bytes, path, open binary file, or a (name, content, type) tuple.
            chunking_strategy: How to cut text: `auto` (default) or `static` with chunk and overlap sizes in tokens.
        """
    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = ...,
        attributes: Union[Mapping[str, Union[str, float, bool]], None, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        idempotency_key: str | None = None,
    ) -> VectorStoreFile:
        """Upload a file, attach it, and wait until it has been processed or failed to be.

        Args:
            vector_store_id: ID of the vector store.
            file: Bytes, path, open binary file, or a (name, content, type) tuple.
            chunking_strategy: How to cut text: `auto` (default) or `static` with chunk and overlap sizes in tokens.
            attributes: Up to 16 labels to filter by: strings (512 characters), numbers or booleans.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
