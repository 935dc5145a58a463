from .parts import Parts as Parts
from .parts import AsyncParts as AsyncParts
from os import PathLike
from typing import Generic, Union, type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from ...types import Upload, _upload_create_params
from ...types._literals import _FilePurpose as FilePurpose
from .._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed
from .parts import (
    AsyncParts,
    AsyncPartsWithRawResponse,
    AsyncPartsWithStreamingResponse,
    Parts,
    PartsWithRawResponse,
    PartsWithStreamingResponse,
)

class _UploadsMethods(Generic[_R1]):
    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: Union[_upload_create_params.ExpiresAfter, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Open an upload to which parts can be added.

        Args:
            bytes: Exact size of the whole file in bytes.
            filename: Name that the finished file gets.
            mime_type: Media type of the content; it has to suit the purpose.
            purpose: What the file is for, such as `batch`, `fine-tune`, `assistants` or `vision`.
            expires_after: Lifetime: `anchor` `created_at` plus `seconds` (3600 to 2592000); batch files default to 30 days.
        """
    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Abandon an upload; it takes no more parts.

        Args:
            upload_id: ID of the upload to abandon.
        """
    def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Join the parts of an upload into a file.

        Args:
            upload_id: ID of the upload.
            part_ids: IDs of the parts in the order in which they make up the file.
            md5: MD5 checksum of the whole content, for the server to compare.
        """

@type_check_only
class UploadsWithRawResponse(_UploadsMethods[_Raw[Upload]]):
    @property
    def parts(self) -> PartsWithRawResponse: ...

@type_check_only
class UploadsWithStreamingResponse(_UploadsMethods[_Streaming[Upload]]):
    @property
    def parts(self) -> PartsWithStreamingResponse: ...

@type_check_only
class AsyncUploadsWithRawResponse(_UploadsMethods[_AsyncRaw[Upload]]):
    @property
    def parts(self) -> AsyncPartsWithRawResponse: ...

@type_check_only
class AsyncUploadsWithStreamingResponse(_UploadsMethods[_AsyncStreaming[Upload]]):
    @property
    def parts(self) -> AsyncPartsWithStreamingResponse: ...

class Uploads(
    _UploadsMethods[Upload],
    _Viewed[UploadsWithRawResponse, UploadsWithStreamingResponse],
    SyncAPIResource,
):
    """Send files of up to 8 GB in parts: open an upload, add parts, then complete it to get an ordinary file. An upload lapses one hour after it was opened."""
    @property
    def parts(self) -> Parts:
        """Add chunks of up to 64 MB to an open upload, in parallel if you like."""
    def upload_file_chunked(
        self,
        *,
        file: Union[str, PathLike[str], bytes],
        mime_type: str,
        purpose: FilePurpose,
        filename: Union[str, None, Omit] = ...,
        bytes: Union[int, None, Omit] = ...,
        part_size: Union[int, None, Omit] = ...,
        md5: Union[str, Omit] = ...,
    ) -> Upload:
        """Upload a file in parts, of which one at a time is in memory. If anything fails, the upload is cancelled and the error raised.

        Args:
            file: Path of the file, or its content.
            mime_type: Media type of the content; it has to suit the purpose.
            purpose: What the file is for, such as `batch`, `fine-tune`, `assistants` or `vision`.
            filename: Name that the finished file gets, by default that of the path; needed for bytes.
            bytes: Size of the whole content in bytes, by default that of the file; needed for bytes.
            part_size: Bytes of one part; 64 MiB unless given.
            md5: MD5 checksum of the whole content, for the server to compare.
        """

class AsyncUploads(
    _UploadsMethods[_Awaited[Upload]],
    _Viewed[AsyncUploadsWithRawResponse, AsyncUploadsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def parts(self) -> AsyncParts:
        """Add chunks of up to 64 MB to an open upload, in parallel if you like."""
    async def upload_file_chunked(
        self,
        *,
        file: Union[str, PathLike[str], bytes],
        mime_type: str,
        purpose: FilePurpose,
        filename: Union[str, None, Omit] = ...,
        bytes: Union[int, None, Omit] = ...,
        part_size: Union[int, None, Omit] = ...,
        md5: Union[str, Omit] = ...,
    ) -> Upload:
        """Upload a file in parts, of which one at a time is in memory. If anything fails, the upload is cancelled and the error raised.

        Args:
            file: Path of the file, or its content.
            mime_type: Media type of the content; it has to suit the purpose.
            purpose: What the file is for, such as `batch`, `fine-tune`, `assistants` or `vision`.
            filename: Name that the finished file gets, by default that of the path; needed for bytes.
            bytes: Size of the whole content in bytes, by default that of the file; needed for bytes.
            part_size: Bytes of one part; 64 MiB unless given.
            md5: MD5 checksum of the whole content, for the server to compare.
        """
