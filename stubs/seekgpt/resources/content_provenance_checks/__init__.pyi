from typing import Any, Coroutine, Generic, type_check_only
from ..._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ...types import ContentProvenanceCheck
from .._answers import _R1, _Viewed

__all__ = ("AsyncContentProvenanceChecks", "ContentProvenanceChecks")

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

        HTTP: `POST /content_provenance_checks`

        Args:
            file: Image or audio file to examine: bytes, path, open binary file or tuple.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class ContentProvenanceChecksWithRawResponse(
    _ContentProvenanceChecksMethods[LegacyAPIResponse[ContentProvenanceCheck]],
): ...

@type_check_only
class ContentProvenanceChecksWithStreamingResponse(
    _ContentProvenanceChecksMethods[ResponseContextManager[APIResponse[ContentProvenanceCheck]]],
): ...

@type_check_only
class AsyncContentProvenanceChecksWithRawResponse(
    _ContentProvenanceChecksMethods[Coroutine[Any, Any, LegacyAPIResponse[ContentProvenanceCheck]]],
): ...

@type_check_only
class AsyncContentProvenanceChecksWithStreamingResponse(
    _ContentProvenanceChecksMethods[
        AsyncResponseContextManager[AsyncAPIResponse[ContentProvenanceCheck]]
    ],
): ...

class ContentProvenanceChecks(
    _ContentProvenanceChecksMethods[ContentProvenanceCheck],
    _Viewed[ContentProvenanceChecksWithRawResponse, ContentProvenanceChecksWithStreamingResponse],
    SyncAPIResource,
):
    """Examine image and audio files for marks which show that an AI model made them. Finding none proves nothing: marks get lost when a file is edited or converted, and other makers' models may leave none."""

class AsyncContentProvenanceChecks(
    _ContentProvenanceChecksMethods[Coroutine[Any, Any, ContentProvenanceCheck]],
    _Viewed[
        AsyncContentProvenanceChecksWithRawResponse,
        AsyncContentProvenanceChecksWithStreamingResponse,
    ],
    AsyncAPIResource,
):
    """Examine image and audio files for marks which show that an AI model made them. Finding none proves nothing: marks get lost when a file is edited or converted, and other makers' models may leave none."""
