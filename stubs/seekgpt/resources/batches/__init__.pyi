from typing import Generic, Mapping, Union, type_check_only
from typing_extensions import Literal
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ...pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ...types import Batch, _batch_create_params
from .._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

class _BatchesMethods(Generic[_R1, _R2]):
    def create(
        self,
        *,
        completion_window: Literal["24h"],
        input_file_id: str,
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        output_expires_after: Union[_batch_create_params.OutputExpiresAfter, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Start working through an uploaded file of requests.

        Args:
            completion_window: Time allowed for the whole batch; only `24h`.
            input_file_id: ID of a JSONL file with purpose `batch`; up to 50000 requests and 200 MB.
            endpoint: Path that all requests go to, such as `/v1/responses` or `/v1/embeddings`.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            output_expires_after: Lifetime of result files: `anchor` `created_at` plus `seconds` (3600 to 2592000).
        """
    def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the state and results of a batch.

        Args:
            batch_id: ID of the batch.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the organization's batches, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
        """
    def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Stop a batch; requests already done keep their results.

        Args:
            batch_id: ID of the batch to stop.
        """

@type_check_only
class BatchesWithRawResponse(_BatchesMethods[_Raw[Batch], _Raw[SyncCursorPage[Batch]]]): ...

@type_check_only
class BatchesWithStreamingResponse(
    _BatchesMethods[_Streaming[Batch], _Streaming[SyncCursorPage[Batch]]],
): ...

@type_check_only
class AsyncBatchesWithRawResponse(
    _BatchesMethods[_AsyncRaw[Batch], _AsyncRaw[AsyncCursorPage[Batch]]],
): ...

@type_check_only
class AsyncBatchesWithStreamingResponse(
    _BatchesMethods[_AsyncStreaming[Batch], _AsyncStreaming[AsyncCursorPage[Batch]]],
): ...

class Batches(
    _BatchesMethods[Batch, SyncCursorPage[Batch]],
    _Viewed[BatchesWithRawResponse, BatchesWithStreamingResponse],
    SyncAPIResource,
):
    """Have a whole file of requests worked off within a day and collect the answers as a file, at a lower price than single calls. Upload the requests with `files` first, one JSON object a line; outputs and errors are files, too, in no particular order, so give each request a `custom_id`."""

class AsyncBatches(
    _BatchesMethods[_Awaited[Batch], AsyncPaginator[Batch, AsyncCursorPage[Batch]]],
    _Viewed[AsyncBatchesWithRawResponse, AsyncBatchesWithStreamingResponse],
    AsyncAPIResource,
): ...
