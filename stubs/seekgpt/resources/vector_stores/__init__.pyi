from .file_batches import FileBatches as FileBatches
from .file_batches import AsyncFileBatches as AsyncFileBatches
from .files import Files as Files
from .files import AsyncFiles as AsyncFiles
from typing import Generic, Mapping, Union, type_check_only
from typing_extensions import Literal
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from ...pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, SyncCursorPage, SyncPage
from ...types import (
    FileChunkingStrategyParam,
    VectorStore,
    VectorStoreDeleted,
    VectorStoreSearchResponse,
    _vector_store_create_params,
    _vector_store_search_params,
    _vector_store_update_params,
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
from .file_batches import (
    AsyncFileBatches,
    AsyncFileBatchesWithRawResponse,
    AsyncFileBatchesWithStreamingResponse,
    FileBatches,
    FileBatchesWithRawResponse,
    FileBatchesWithStreamingResponse,
)
from .files import (
    AsyncFiles,
    AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse,
    Files,
    FilesWithRawResponse,
    FilesWithStreamingResponse,
)

class _VectorStoresMethods(Generic[_R1, _R2, _R3, _R4]):
    def create(
        self,
        *,
        chunking_strategy: Union[FileChunkingStrategyParam, Omit] = ...,
        description: Union[str, Omit] = ...,
        expires_after: Union[_vector_store_create_params.ExpiresAfter, Omit] = ...,
        file_ids: Union[SequenceNotStr[str], Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        name: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create a vector store, with files if you already have them.

        Args:
            chunking_strategy: How to cut text: `auto` (default) or `static` with chunk and overlap sizes in tokens.
            description: What the store is about, in your words.
            expires_after: Lifetime: `days` (1 to 365) after the store was last used.
            file_ids: IDs of up to 500 files to start with.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            name: Name of your choice.
        """
    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a vector store.

        Args:
            vector_store_id: ID of the vector store.
        """
    def update(
        self,
        vector_store_id: str,
        *,
        expires_after: Union[_vector_store_update_params.ExpiresAfter, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change a vector store's name, lifetime or metadata.

        Args:
            vector_store_id: ID of the vector store.
            expires_after: Lifetime: `days` (1 to 365) after the store was last used. None lifts it.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            name: New name.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        before: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List vector stores, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            before: Cursor: stop right before the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """
    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Remove a vector store, leaving its files in place.

        Args:
            vector_store_id: ID of the store to remove.
        """
    def search(
        self,
        vector_store_id: str,
        *,
        query: Union[str, SequenceNotStr[str]],
        filters: Union[_vector_store_search_params.Filters, Omit] = ...,
        max_num_results: Union[int, Omit] = ...,
        ranking_options: Union[_vector_store_search_params.RankingOptions, Omit] = ...,
        rewrite_query: Union[bool, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Find the chunks of a vector store that best match a query.

        Args:
            vector_store_id: ID of the vector store.
            query: Text to look for, or a list of texts.
            filters: Condition on file attributes: one comparison, or several joined by `and` and `or`.
            max_num_results: Most chunks to return, 1 to 50, default 10.
            ranking_options: `ranker` to use (`none` skips it) and `score_threshold`, 0 to 1, default 0.
            rewrite_query: Let the server rephrase the query for better search. Default false.
        """

@type_check_only
class VectorStoresWithRawResponse(
    _VectorStoresMethods[
        _Raw[VectorStore],
        _Raw[SyncCursorPage[VectorStore]],
        _Raw[VectorStoreDeleted],
        _Raw[SyncPage[VectorStoreSearchResponse]],
    ],
):
    @property
    def file_batches(self) -> FileBatchesWithRawResponse: ...
    @property
    def files(self) -> FilesWithRawResponse: ...

@type_check_only
class VectorStoresWithStreamingResponse(
    _VectorStoresMethods[
        _Streaming[VectorStore],
        _Streaming[SyncCursorPage[VectorStore]],
        _Streaming[VectorStoreDeleted],
        _Streaming[SyncPage[VectorStoreSearchResponse]],
    ],
):
    @property
    def file_batches(self) -> FileBatchesWithStreamingResponse: ...
    @property
    def files(self) -> FilesWithStreamingResponse: ...

@type_check_only
class AsyncVectorStoresWithRawResponse(
    _VectorStoresMethods[
        _AsyncRaw[VectorStore],
        _AsyncRaw[AsyncCursorPage[VectorStore]],
        _AsyncRaw[VectorStoreDeleted],
        _AsyncRaw[AsyncPage[VectorStoreSearchResponse]],
    ],
):
    @property
    def file_batches(self) -> AsyncFileBatchesWithRawResponse: ...
    @property
    def files(self) -> AsyncFilesWithRawResponse: ...

@type_check_only
class AsyncVectorStoresWithStreamingResponse(
    _VectorStoresMethods[
        _AsyncStreaming[VectorStore],
        _AsyncStreaming[AsyncCursorPage[VectorStore]],
        _AsyncStreaming[VectorStoreDeleted],
        _AsyncStreaming[AsyncPage[VectorStoreSearchResponse]],
    ],
):
    @property
    def file_batches(self) -> AsyncFileBatchesWithStreamingResponse: ...
    @property
    def files(self) -> AsyncFilesWithStreamingResponse: ...

class VectorStores(
    _VectorStoresMethods[
        VectorStore,
        SyncCursorPage[VectorStore],
        VectorStoreDeleted,
        SyncPage[VectorStoreSearchResponse],
    ],
    _Viewed[VectorStoresWithRawResponse, VectorStoresWithStreamingResponse],
    SyncAPIResource,
):
    """Searchable collections of files, cut into chunks and embedded. Search them directly or through the file search tool."""
    @property
    def file_batches(self) -> FileBatches:
        """Attach files by the hundred and follow their indexing as one batch."""
    @property
    def files(self) -> Files:
        """The files of one vector store: attach, follow indexing, label, read, detach."""

class AsyncVectorStores(
    _VectorStoresMethods[
        _Awaited[VectorStore],
        AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]],
        _Awaited[VectorStoreDeleted],
        AsyncPaginator[VectorStoreSearchResponse, AsyncPage[VectorStoreSearchResponse]],
    ],
    _Viewed[AsyncVectorStoresWithRawResponse, AsyncVectorStoresWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def file_batches(self) -> AsyncFileBatches:
        """Attach files by the hundred and follow their indexing as one batch."""
    @property
    def files(self) -> AsyncFiles:
        """The files of one vector store: attach, follow indexing, label, read, detach."""
