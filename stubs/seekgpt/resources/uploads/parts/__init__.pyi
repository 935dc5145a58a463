from typing import Generic, type_check_only
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ....types.uploads import UploadPart
from ..._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _PartsMethods(Generic[_R1]):
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
    ) -> _R1:
        """Add one part of up to 64 MB to an upload.

        Args:
            upload_id: ID of the upload.
            data: The chunk: bytes, path, open binary file or tuple; at most 64 MB.
        """

@type_check_only
class PartsWithRawResponse(_PartsMethods[_Raw[UploadPart]]): ...

@type_check_only
class PartsWithStreamingResponse(_PartsMethods[_Streaming[UploadPart]]): ...

@type_check_only
class AsyncPartsWithRawResponse(_PartsMethods[_AsyncRaw[UploadPart]]): ...

@type_check_only
class AsyncPartsWithStreamingResponse(_PartsMethods[_AsyncStreaming[UploadPart]]): ...

class Parts(
    _PartsMethods[UploadPart],
    _Viewed[PartsWithRawResponse, PartsWithStreamingResponse],
    SyncAPIResource,
):
    """Add chunks of up to 64 MB to an open upload, in parallel if you like. Their order is settled only by `uploads.complete`, which takes their IDs; `uploads.upload_file_chunked` does all of it at once."""

class AsyncParts(
    _PartsMethods[_Awaited[UploadPart]],
    _Viewed[AsyncPartsWithRawResponse, AsyncPartsWithStreamingResponse],
    AsyncAPIResource,
): ...
