from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ....types.audio import Voice, VoiceDeleted
from ..._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

class _VoicesMethods(Generic[_R1, _R2]):
    def create(
        self,
        *,
        name: str,
        audio_sample: Union[FileTypes, Omit] = ...,
        consent: Union[str, Omit] = ...,
        type: Union[Literal["audio_sample"], Omit] = ...,
        prompt: Union[str, Omit] = ...,
        model: Union[str, Literal["auto", "2026-10-08"], Omit] = ...,
        script_hint: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Make a voice of a recording, or of a description.

        Args:
            name: Name of the voice.
            audio_sample: Recording of the voice to imitate; needs `consent`.
            consent: ID of the recording in which the speaker consents.
            type: What the voice is made of: `audio_sample` (default) or `prompt`.
            prompt: Description of the voice to make, for the type `prompt`.
            model: Name of the model that makes the voice; `auto` unless given.
            script_hint: Hint of what the voice is to say.
        """
    def delete(
        self,
        voice_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Remove a voice of your own.

        Args:
            voice_id: ID of the voice to remove.
        """

@type_check_only
class VoicesWithRawResponse(_VoicesMethods[_Raw[Voice], _Raw[VoiceDeleted]]): ...

@type_check_only
class VoicesWithStreamingResponse(_VoicesMethods[_Streaming[Voice], _Streaming[VoiceDeleted]]): ...

@type_check_only
class AsyncVoicesWithRawResponse(_VoicesMethods[_AsyncRaw[Voice], _AsyncRaw[VoiceDeleted]]): ...

@type_check_only
class AsyncVoicesWithStreamingResponse(
    _VoicesMethods[_AsyncStreaming[Voice], _AsyncStreaming[VoiceDeleted]],
): ...

class Voices(
    _VoicesMethods[Voice, VoiceDeleted],
    _Viewed[VoicesWithRawResponse, VoicesWithStreamingResponse],
    SyncAPIResource,
):
    """Voices of your own, made of a recording of a speaker who consents, or of a description. Give the ID of one wherever a voice is asked for."""

class AsyncVoices(
    _VoicesMethods[_Awaited[Voice], _Awaited[VoiceDeleted]],
    _Viewed[AsyncVoicesWithRawResponse, AsyncVoicesWithStreamingResponse],
    AsyncAPIResource,
): ...
