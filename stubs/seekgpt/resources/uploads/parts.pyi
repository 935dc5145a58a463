from typing import type_check_only
from ..._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import NotGiven
from ..._types import Body, FileTypes, Headers, Query, TimeoutTypes
from ...types.uploads.upload_part import UploadPart

__all__ = ["AsyncParts", "Parts"]

class Parts(SyncAPIResource):
    """Add chunks of up to 64 MB to an open upload, in parallel if you like."""
    @property
    def with_raw_response(self) -> PartsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> PartsWithStreamingResponse: ...
    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> UploadPart:
        """Add one part of up to 64 MB to an upload.

        HTTP: `POST /uploads/{upload_id}/parts`

        Args:
            upload_id: ID of the upload.
            data: The chunk: bytes, path, open binary file or tuple; at most 64 MB.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class PartsWithRawResponse:
    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[UploadPart]: ...

@type_check_only
class PartsWithStreamingResponse:
    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[UploadPart]]: ...

class AsyncParts(AsyncAPIResource):
    """Add chunks of up to 64 MB to an open upload, in parallel if you like."""
    @property
    def with_raw_response(self) -> AsyncPartsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncPartsWithStreamingResponse: ...
    async def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> UploadPart:
        """Add one part of up to 64 MB to an upload.

        HTTP: `POST /uploads/{upload_id}/parts`

        Args:
            upload_id: ID of the upload.
            data: The chunk: bytes, path, open binary file or tuple; at most 64 MB.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncPartsWithRawResponse:
    async def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[UploadPart]: ...

@type_check_only
class AsyncPartsWithStreamingResponse:
    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UploadPart]]: ...
