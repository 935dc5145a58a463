from typing import Any, Coroutine, Generic, TypeVar, type_check_only
from ..._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ...types.uploads import UploadPart

__all__ = ["AsyncParts", "Parts"]

class Parts(SyncAPIResource):
    """Add chunks of up to 64 MB to an open upload, in parallel if you like. Their order is settled only by `uploads.complete`, which takes their IDs; `uploads.upload_file_chunked` does all of it at once."""
    @property
    def with_raw_response(self) -> PartsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> PartsWithStreamingResponse: ...
    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> UploadPart:
        """Add one part of up to 64 MB to an upload.

        HTTP: `POST /uploads/{upload_id}/parts`

        Args:
            upload_id: ID of the upload.
            data: The chunk: bytes, path, open binary file or tuple; at most 64 MB.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

class AsyncParts(AsyncAPIResource):
    """Add chunks of up to 64 MB to an open upload, in parallel if you like. Their order is settled only by `uploads.complete`, which takes their IDs; `uploads.upload_file_chunked` does all of it at once."""
    @property
    def with_raw_response(self) -> AsyncPartsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncPartsWithStreamingResponse: ...
    async def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> UploadPart:
        """Add one part of up to 64 MB to an upload.

        HTTP: `POST /uploads/{upload_id}/parts`

        Args:
            upload_id: ID of the upload.
            data: The chunk: bytes, path, open binary file or tuple; at most 64 MB.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

_R1 = TypeVar("_R1")

@type_check_only
class _PartsViews(Generic[_R1]):
    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1: ...

@type_check_only
class PartsWithRawResponse(_PartsViews[LegacyAPIResponse[UploadPart]]): ...

@type_check_only
class PartsWithStreamingResponse(_PartsViews[ResponseContextManager[APIResponse[UploadPart]]]): ...

@type_check_only
class AsyncPartsWithRawResponse(
    _PartsViews[Coroutine[Any, Any, LegacyAPIResponse[UploadPart]]],
): ...

@type_check_only
class AsyncPartsWithStreamingResponse(
    _PartsViews[AsyncResponseContextManager[AsyncAPIResponse[UploadPart]]],
): ...
