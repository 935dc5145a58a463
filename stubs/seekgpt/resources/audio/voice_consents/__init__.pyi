from typing import Any, Coroutine, Generic, Union, type_check_only
from ...._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types.audio import VoiceConsent, VoiceConsentDeleted
from ..._answers import _R1, _R2, _R3, _Viewed

__all__ = ("AsyncVoiceConsents", "VoiceConsents")

class _VoiceConsentsMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        name: str,
        recording: FileTypes,
        language: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Upload a recording in which a speaker consents.

        HTTP: `POST /audio/voice_consents`

        Args:
            name: Name of the recording.
            recording: Recording of the consent, up to 10 MiB: MP3, WAV, Ogg, AAC, FLAC, WebM or MP4.
            language: Language of the phrase that was recorded, as a BCP 47 tag such as `en-US`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the facts about a consent.

        HTTP: `GET /audio/voice_consents/{consent_id}`

        Args:
            consent_id: ID of the consent.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Rename a consent.

        HTTP: `POST /audio/voice_consents/{consent_id}`

        Args:
            consent_id: ID of the consent to change.
            name: New name.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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
        """List consents, page by page.

        HTTP: `GET /audio/voice_consents`

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def delete(
        self,
        consent_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Remove a consent.

        HTTP: `DELETE /audio/voice_consents/{consent_id}`

        Args:
            consent_id: ID of the consent to remove.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class VoiceConsentsWithRawResponse(
    _VoiceConsentsMethods[
        LegacyAPIResponse[VoiceConsent],
        LegacyAPIResponse[SyncCursorPage[VoiceConsent]],
        LegacyAPIResponse[VoiceConsentDeleted],
    ],
): ...

@type_check_only
class VoiceConsentsWithStreamingResponse(
    _VoiceConsentsMethods[
        ResponseContextManager[APIResponse[VoiceConsent]],
        ResponseContextManager[APIResponse[SyncCursorPage[VoiceConsent]]],
        ResponseContextManager[APIResponse[VoiceConsentDeleted]],
    ],
): ...

@type_check_only
class AsyncVoiceConsentsWithRawResponse(
    _VoiceConsentsMethods[
        Coroutine[Any, Any, LegacyAPIResponse[VoiceConsent]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncCursorPage[VoiceConsent]]],
        Coroutine[Any, Any, LegacyAPIResponse[VoiceConsentDeleted]],
    ],
): ...

@type_check_only
class AsyncVoiceConsentsWithStreamingResponse(
    _VoiceConsentsMethods[
        AsyncResponseContextManager[AsyncAPIResponse[VoiceConsent]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[VoiceConsent]]],
        AsyncResponseContextManager[AsyncAPIResponse[VoiceConsentDeleted]],
    ],
): ...

class VoiceConsents(
    _VoiceConsentsMethods[VoiceConsent, SyncCursorPage[VoiceConsent], VoiceConsentDeleted],
    _Viewed[VoiceConsentsWithRawResponse, VoiceConsentsWithStreamingResponse],
    SyncAPIResource,
):
    """Recordings in which speakers consent to a voice made of theirs. A voice made of a sample needs one."""

class AsyncVoiceConsents(
    _VoiceConsentsMethods[
        Coroutine[Any, Any, VoiceConsent],
        AsyncPaginator[VoiceConsent, AsyncCursorPage[VoiceConsent]],
        Coroutine[Any, Any, VoiceConsentDeleted],
    ],
    _Viewed[AsyncVoiceConsentsWithRawResponse, AsyncVoiceConsentsWithStreamingResponse],
    AsyncAPIResource,
):
    """Recordings in which speakers consent to a voice made of theirs. A voice made of a sample needs one."""
