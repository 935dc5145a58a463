from typing import Any, Coroutine, Generic, TypeVar, type_check_only
from .._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from .._runtime.resources import AsyncAPIResource, SyncAPIResource
from .._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ..types import ContentProvenanceCheck

__all__ = ["AsyncContentProvenanceChecks", "ContentProvenanceChecks"]

class ContentProvenanceChecks(SyncAPIResource):
    """Examine image and audio files for marks which show that an AI model made them. Finding none proves nothing: marks get lost when a file is edited or converted, and other makers' models may leave none."""
    @property
    def with_raw_response(self) -> ContentProvenanceChecksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContentProvenanceChecksWithStreamingResponse: ...
    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> ContentProvenanceCheck:
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

class AsyncContentProvenanceChecks(AsyncAPIResource):
    """Examine image and audio files for marks which show that an AI model made them. Finding none proves nothing: marks get lost when a file is edited or converted, and other makers' models may leave none."""
    @property
    def with_raw_response(self) -> AsyncContentProvenanceChecksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContentProvenanceChecksWithStreamingResponse: ...
    async def create(
        self,
        *,
        file: FileTypes,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> ContentProvenanceCheck:
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

_R1 = TypeVar("_R1")

@type_check_only
class _ContentProvenanceChecksViews(Generic[_R1]):
    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1: ...

@type_check_only
class ContentProvenanceChecksWithRawResponse(
    _ContentProvenanceChecksViews[LegacyAPIResponse[ContentProvenanceCheck]],
): ...

@type_check_only
class ContentProvenanceChecksWithStreamingResponse(
    _ContentProvenanceChecksViews[ResponseContextManager[APIResponse[ContentProvenanceCheck]]],
): ...

@type_check_only
class AsyncContentProvenanceChecksWithRawResponse(
    _ContentProvenanceChecksViews[Coroutine[Any, Any, LegacyAPIResponse[ContentProvenanceCheck]]],
): ...

@type_check_only
class AsyncContentProvenanceChecksWithStreamingResponse(
    _ContentProvenanceChecksViews[
        AsyncResponseContextManager[AsyncAPIResponse[ContentProvenanceCheck]]
    ],
): ...
