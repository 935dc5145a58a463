from typing import Generic, type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ...types import ContentProvenanceCheck
from .._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _ContentProvenanceChecksMethods(Generic[_R1]):
    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Check a file for signs that an AI model made it.

        Args:
            file: Image or audio file to examine: bytes, path, open binary file or tuple.
        """

@type_check_only
class ContentProvenanceChecksWithRawResponse(
    _ContentProvenanceChecksMethods[_Raw[ContentProvenanceCheck]],
): ...

@type_check_only
class ContentProvenanceChecksWithStreamingResponse(
    _ContentProvenanceChecksMethods[_Streaming[ContentProvenanceCheck]],
): ...

@type_check_only
class AsyncContentProvenanceChecksWithRawResponse(
    _ContentProvenanceChecksMethods[_AsyncRaw[ContentProvenanceCheck]],
): ...

@type_check_only
class AsyncContentProvenanceChecksWithStreamingResponse(
    _ContentProvenanceChecksMethods[_AsyncStreaming[ContentProvenanceCheck]],
): ...

class ContentProvenanceChecks(
    _ContentProvenanceChecksMethods[ContentProvenanceCheck],
    _Viewed[ContentProvenanceChecksWithRawResponse, ContentProvenanceChecksWithStreamingResponse],
    SyncAPIResource,
):
    """Examine image and audio files for marks which show that an AI model made them. Finding none proves nothing: marks get lost when a file is edited or converted, and other makers' models may leave none."""

class AsyncContentProvenanceChecks(
    _ContentProvenanceChecksMethods[_Awaited[ContentProvenanceCheck]],
    _Viewed[
        AsyncContentProvenanceChecksWithRawResponse,
        AsyncContentProvenanceChecksWithStreamingResponse,
    ],
    AsyncAPIResource,
): ...
