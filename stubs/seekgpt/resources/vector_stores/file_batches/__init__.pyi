from typing import Generic, Iterable, Mapping, Union, type_check_only
from typing_extensions import Literal
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes, SequenceNotStr
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types import FileChunkingStrategyParam
from ....types.vector_stores import VectorStoreFile, VectorStoreFileBatch, _file_batch_create_params
from ..._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

class _FileBatchesMethods(Generic[_R1, _R2]):
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: Union[Mapping[str, Union[str, float, bool]], None, Omit] = ...,
        file_ids: Union[SequenceNotStr[str], Omit] = ...,
        files: Union[Iterable[_file_batch_create_params.File], Omit] = ...,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Attach up to 2000 files to a vector store at once.

        Args:
            vector_store_id: ID of the vector store.
            attributes: Labels for every file named in `file_ids`: up to 16 strings, numbers or booleans.
            file_ids: IDs of 1 to 2000 files that share the settings. Excludes `files`.
            files: Entries, 1 to 2000, with own `file_id`, attributes and chunking. Excludes `file_ids`.
            chunking_strategy: How to cut all files of `file_ids`: `auto` (default) or `static` with sizes in tokens.
        """
    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the state of a file batch.

        Args:
            batch_id: ID of the file batch.
            vector_store_id: ID of the vector store.
        """
    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Stop a file batch; files not yet indexed are left out.

        Args:
            batch_id: ID of the file batch.
            vector_store_id: ID of the vector store.
        """
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
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
        """List the files of a file batch, page by page.

        Args:
            batch_id: ID of the file batch.
            vector_store_id: ID of the vector store.
            after: Cursor: start right after the item with this ID.
            before: Cursor: stop right before the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            filter: Keep only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
        """

@type_check_only
class FileBatchesWithRawResponse(
    _FileBatchesMethods[_Raw[VectorStoreFileBatch], _Raw[SyncCursorPage[VectorStoreFile]]],
): ...

@type_check_only
class FileBatchesWithStreamingResponse(
    _FileBatchesMethods[
        _Streaming[VectorStoreFileBatch],
        _Streaming[SyncCursorPage[VectorStoreFile]],
    ],
): ...

@type_check_only
class AsyncFileBatchesWithRawResponse(
    _FileBatchesMethods[
        _AsyncRaw[VectorStoreFileBatch],
        _AsyncRaw[AsyncCursorPage[VectorStoreFile]],
    ],
): ...

@type_check_only
class AsyncFileBatchesWithStreamingResponse(
    _FileBatchesMethods[
        _AsyncStreaming[VectorStoreFileBatch],
        _AsyncStreaming[AsyncCursorPage[VectorStoreFile]],
    ],
): ...

class FileBatches(
    _FileBatchesMethods[VectorStoreFileBatch, SyncCursorPage[VectorStoreFile]],
    _Viewed[FileBatchesWithRawResponse, FileBatchesWithStreamingResponse],
    SyncAPIResource,
):
    """Attach files by the hundred and follow their indexing as one batch. A batch takes up to 2000 files. The helpers that end in `_and_poll` come back when all are indexed or have failed."""
    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
    ) -> VectorStoreFileBatch:
        """Wait until all files of a batch have been processed, or failed to be.

        Args:
            batch_id: ID of the batch.
            vector_store_id: ID of the vector store its files were added to.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: Union[Mapping[str, Union[str, float, bool]], None, Omit] = ...,
        file_ids: Union[SequenceNotStr[str], Omit] = ...,
        files: Union[Iterable[_file_batch_create_params.File], Omit] = ...,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> VectorStoreFileBatch:
        """Attach files at once, and wait until all have been processed or failed to be.

        Args:
            vector_store_id: ID of the vector store.
            attributes: Labels for every file named in `file_ids`: up to 16 strings, numbers or booleans.
            file_ids: IDs of 1 to 2000 files that share the settings. Excludes `files`.
            files: Entries, 1 to 2000, with own `file_id`, attributes and chunking. Excludes `file_ids`.
            chunking_strategy: How to cut all files of `file_ids`: `auto` (default) or `static` with sizes in tokens.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: Union[SequenceNotStr[str], Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = ...,
        idempotency_key: str | None = None,
    ) -> VectorStoreFileBatch:
        """Upload files, several at a time, attach them as one batch, and wait until that is done. If an upload fails, the others still run to their end, and its error is raised.

        Args:
            vector_store_id: ID of the vector store.
            files: The files to upload, each as `files.create` takes one.
            max_concurrency: How many uploads may be under way at the same time.
            file_ids: IDs of files that are there already, to attach as well.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
            chunking_strategy: How to cut all files: `auto` (default) or `static` with sizes in tokens.
        """

class AsyncFileBatches(
    _FileBatchesMethods[
        _Awaited[VectorStoreFileBatch],
        AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]],
    ],
    _Viewed[AsyncFileBatchesWithRawResponse, AsyncFileBatchesWithStreamingResponse],
    AsyncAPIResource,
):
    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
    ) -> VectorStoreFileBatch:
        """Wait until all files of a batch have been processed, or failed to be.

        Args:
            batch_id: ID of the batch.
            vector_store_id: ID of the vector store its files were added to.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: Union[Mapping[str, Union[str, float, bool]], None, Omit] = ...,
        file_ids: Union[SequenceNotStr[str], Omit] = ...,
        files: Union[Iterable[_file_batch_create_params.File], Omit] = ...,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> VectorStoreFileBatch:
        """Attach files at once, and wait until all have been processed or failed to be.

        Args:
            vector_store_id: ID of the vector store.
            attributes: Labels for every file named in `file_ids`: up to 16 strings, numbers or booleans.
            file_ids: IDs of 1 to 2000 files that share the settings. Excludes `files`.
            files: Entries, 1 to 2000, with own `file_id`, attributes and chunking. Excludes `file_ids`.
            chunking_strategy: How to cut all files of `file_ids`: `auto` (default) or `static` with sizes in tokens.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
        """
    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: Union[SequenceNotStr[str], Omit] = ...,
        poll_interval_ms: Union[int, Omit] = ...,
        max_wait_seconds: Union[float, Omit] = ...,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = ...,
        idempotency_key: str | None = None,
    ) -> VectorStoreFileBatch:
        """Upload files, several at a time, attach them as one batch, and wait until that is done. If an upload fails, the others still run to their end, and its error is raised.

        Args:
            vector_store_id: ID of the vector store.
            files: The files to upload, each as `files.create` takes one.
            max_concurrency: How many uploads may be under way at the same time.
            file_ids: IDs of files that are there already, to attach as well.
            poll_interval_ms: Milliseconds between two looks at it; by default as the server says.
            max_wait_seconds: After so many seconds of waiting a TimeoutError is raised; by default never.
            chunking_strategy: How to cut all files: `auto` (default) or `static` with sizes in tokens.
        """
