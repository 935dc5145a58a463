from typing import Generic, Union, type_check_only
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types.audio import VoiceConsent, VoiceConsentDeleted
from ..._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _Raw,
    _Streaming,
    _Viewed,
)

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

        Args:
            name: Name of the recording.
            recording: Recording of the consent, up to 10 MiB: MP3, WAV, Ogg, AAC, FLAC, WebM or MP4.
            language: Language of the phrase that was recorded, as a BCP 47 tag such as `en-US`.
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

        Args:
            consent_id: ID of the consent.
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

        Args:
            consent_id: ID of the consent to change.
            name: New name.
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

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
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

        Args:
            consent_id: ID of the consent to remove.
        """

@type_check_only
class VoiceConsentsWithRawResponse(
    _VoiceConsentsMethods[
        _Raw[VoiceConsent],
        _Raw[SyncCursorPage[VoiceConsent]],
        _Raw[VoiceConsentDeleted],
    ],
): ...

@type_check_only
class VoiceConsentsWithStreamingResponse(
    _VoiceConsentsMethods[
        _Streaming[VoiceConsent],
        _Streaming[SyncCursorPage[VoiceConsent]],
        _Streaming[VoiceConsentDeleted],
    ],
): ...

@type_check_only
class AsyncVoiceConsentsWithRawResponse(
    _VoiceConsentsMethods[
        _AsyncRaw[VoiceConsent],
        _AsyncRaw[AsyncCursorPage[VoiceConsent]],
        _AsyncRaw[VoiceConsentDeleted],
    ],
): ...

@type_check_only
class AsyncVoiceConsentsWithStreamingResponse(
    _VoiceConsentsMethods[
        _AsyncStreaming[VoiceConsent],
        _AsyncStreaming[AsyncCursorPage[VoiceConsent]],
        _AsyncStreaming[VoiceConsentDeleted],
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
        _Awaited[VoiceConsent],
        AsyncPaginator[VoiceConsent, AsyncCursorPage[VoiceConsent]],
        _Awaited[VoiceConsentDeleted],
    ],
    _Viewed[AsyncVoiceConsentsWithRawResponse, AsyncVoiceConsentsWithStreamingResponse],
    AsyncAPIResource,
): ...
