from typing import Generic, Sequence, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from .....types.beta.realtime import TranscriptionSession, _transcription_session_create_params
from ...._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _TranscriptionSessionsMethods(Generic[_R1]):
    def create(
        self,
        *,
        client_secret: Union[_transcription_session_create_params.ClientSecret, Omit] = ...,
        include: Union[SequenceNotStr[str], Omit] = ...,
        input_audio_transcription: Union[
            _transcription_session_create_params.InputAudioTranscription,
            Omit,
        ] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        turn_detection: Union[_transcription_session_create_params.TurnDetection, Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[
            _transcription_session_create_params.InputAudioNoiseReduction,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create a short-lived token for live transcription.

        Args:
            client_secret: Settings of the token: `expires_at`, with `anchor` `created_at` and `seconds`.
            include: Extra output, such as `item.input_audio_transcription.logprobs`.
            input_audio_transcription: Model, language and prompt for writing down what is said. Off unless given.
            modalities: Kinds of output wanted: `text`, `audio`, or both.
            turn_detection: How the end of what is said is noticed: `server_vad` by silence, `semantic_vad` by sense.
            input_audio_format: Format of the sound sent: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`.
            input_audio_noise_reduction: Filter against noise: `near_field` for headsets, `far_field` for rooms. Off unless given.
        """

@type_check_only
class TranscriptionSessionsWithRawResponse(
    _TranscriptionSessionsMethods[_Raw[TranscriptionSession]],
): ...

@type_check_only
class TranscriptionSessionsWithStreamingResponse(
    _TranscriptionSessionsMethods[_Streaming[TranscriptionSession]],
): ...

@type_check_only
class AsyncTranscriptionSessionsWithRawResponse(
    _TranscriptionSessionsMethods[_AsyncRaw[TranscriptionSession]],
): ...

@type_check_only
class AsyncTranscriptionSessionsWithStreamingResponse(
    _TranscriptionSessionsMethods[_AsyncStreaming[TranscriptionSession]],
): ...

class TranscriptionSessions(
    _TranscriptionSessionsMethods[TranscriptionSession],
    _Viewed[TranscriptionSessionsWithRawResponse, TranscriptionSessionsWithStreamingResponse],
    SyncAPIResource,
):
    """Short-lived tokens for live transcription, in the beta form. Such a session writes down what it hears and answers nothing. The present form is `realtime.client_secrets` with a transcription session."""

class AsyncTranscriptionSessions(
    _TranscriptionSessionsMethods[_Awaited[TranscriptionSession]],
    _Viewed[
        AsyncTranscriptionSessionsWithRawResponse,
        AsyncTranscriptionSessionsWithStreamingResponse,
    ],
    AsyncAPIResource,
): ...
