from typing import Sequence, Union, type_check_only
from typing_extensions import Literal
from ...._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import NotGiven, Omit
from ...._types import Body, Headers, Query, SequenceNotStr, TimeoutTypes
from ....types.beta.realtime.transcription_session import TranscriptionSession
from ....types.beta.realtime.transcription_session_create_params import (
    ClientSecret,
    InputAudioNoiseReduction,
    InputAudioTranscription,
    TurnDetection,
)

__all__ = ["AsyncTranscriptionSessions", "TranscriptionSessions"]

class TranscriptionSessions(SyncAPIResource):
    """Short-lived tokens for live transcription, in the beta form."""
    @property
    def with_raw_response(self) -> TranscriptionSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranscriptionSessionsWithStreamingResponse: ...
    def create(
        self,
        *,
        client_secret: Union[ClientSecret, Omit] = ...,
        include: Union[SequenceNotStr[str], Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[InputAudioNoiseReduction, Omit] = ...,
        input_audio_transcription: Union[InputAudioTranscription, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        turn_detection: Union[TurnDetection, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> TranscriptionSession:
        """Create a short-lived token for live transcription.

        HTTP: `POST /realtime/transcription_sessions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class TranscriptionSessionsWithRawResponse:
    def create(
        self,
        *,
        client_secret: Union[ClientSecret, Omit] = ...,
        include: Union[SequenceNotStr[str], Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[InputAudioNoiseReduction, Omit] = ...,
        input_audio_transcription: Union[InputAudioTranscription, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        turn_detection: Union[TurnDetection, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[TranscriptionSession]: ...

@type_check_only
class TranscriptionSessionsWithStreamingResponse:
    def create(
        self,
        *,
        client_secret: Union[ClientSecret, Omit] = ...,
        include: Union[SequenceNotStr[str], Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[InputAudioNoiseReduction, Omit] = ...,
        input_audio_transcription: Union[InputAudioTranscription, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        turn_detection: Union[TurnDetection, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[TranscriptionSession]]: ...

class AsyncTranscriptionSessions(AsyncAPIResource):
    """Short-lived tokens for live transcription, in the beta form."""
    @property
    def with_raw_response(self) -> AsyncTranscriptionSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...
    async def create(
        self,
        *,
        client_secret: Union[ClientSecret, Omit] = ...,
        include: Union[SequenceNotStr[str], Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[InputAudioNoiseReduction, Omit] = ...,
        input_audio_transcription: Union[InputAudioTranscription, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        turn_detection: Union[TurnDetection, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> TranscriptionSession:
        """Create a short-lived token for live transcription.

        HTTP: `POST /realtime/transcription_sessions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncTranscriptionSessionsWithRawResponse:
    async def create(
        self,
        *,
        client_secret: Union[ClientSecret, Omit] = ...,
        include: Union[SequenceNotStr[str], Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[InputAudioNoiseReduction, Omit] = ...,
        input_audio_transcription: Union[InputAudioTranscription, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        turn_detection: Union[TurnDetection, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[TranscriptionSession]: ...

@type_check_only
class AsyncTranscriptionSessionsWithStreamingResponse:
    def create(
        self,
        *,
        client_secret: Union[ClientSecret, Omit] = ...,
        include: Union[SequenceNotStr[str], Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[InputAudioNoiseReduction, Omit] = ...,
        input_audio_transcription: Union[InputAudioTranscription, Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        turn_detection: Union[TurnDetection, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[TranscriptionSession]]: ...
