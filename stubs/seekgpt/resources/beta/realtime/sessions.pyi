from typing import Iterable, Sequence, Union, type_check_only
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
from ...._types import Body, Headers, Query, TimeoutTypes
from ....types.beta.realtime.session_create_params import (
    ClientSecret,
    InputAudioNoiseReduction,
    InputAudioTranscription,
    Tool,
    Tracing,
    TurnDetection,
)
from ....types.beta.realtime.session_create_response import SessionCreateResponse

__all__ = ["AsyncSessions", "Sessions"]

class Sessions(SyncAPIResource):
    """Short-lived tokens for live conversations, in the beta form."""
    @property
    def with_raw_response(self) -> SessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse: ...
    def create(
        self,
        *,
        client_secret: Union[ClientSecret, Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[InputAudioNoiseReduction, Omit] = ...,
        input_audio_transcription: Union[InputAudioTranscription, Omit] = ...,
        instructions: Union[str, Omit] = ...,
        max_response_output_tokens: Union[int, Literal["inf"], Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        model: Union[
            Literal[
                "gpt-realtime",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
            ],
            Omit,
        ] = ...,
        output_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        speed: Union[float, Omit] = ...,
        temperature: Union[float, Omit] = ...,
        tool_choice: Union[str, Omit] = ...,
        tools: Union[Iterable[Tool], Omit] = ...,
        tracing: Union[Tracing, Omit] = ...,
        turn_detection: Union[TurnDetection, Omit] = ...,
        voice: Union[
            str,
            Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
            Omit,
        ] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> SessionCreateResponse:
        """Create a short-lived token for a live conversation.

        HTTP: `POST /realtime/sessions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class SessionsWithRawResponse:
    def create(
        self,
        *,
        client_secret: Union[ClientSecret, Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[InputAudioNoiseReduction, Omit] = ...,
        input_audio_transcription: Union[InputAudioTranscription, Omit] = ...,
        instructions: Union[str, Omit] = ...,
        max_response_output_tokens: Union[int, Literal["inf"], Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        model: Union[
            Literal[
                "gpt-realtime",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
            ],
            Omit,
        ] = ...,
        output_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        speed: Union[float, Omit] = ...,
        temperature: Union[float, Omit] = ...,
        tool_choice: Union[str, Omit] = ...,
        tools: Union[Iterable[Tool], Omit] = ...,
        tracing: Union[Tracing, Omit] = ...,
        turn_detection: Union[TurnDetection, Omit] = ...,
        voice: Union[
            str,
            Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
            Omit,
        ] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[SessionCreateResponse]: ...

@type_check_only
class SessionsWithStreamingResponse:
    def create(
        self,
        *,
        client_secret: Union[ClientSecret, Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[InputAudioNoiseReduction, Omit] = ...,
        input_audio_transcription: Union[InputAudioTranscription, Omit] = ...,
        instructions: Union[str, Omit] = ...,
        max_response_output_tokens: Union[int, Literal["inf"], Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        model: Union[
            Literal[
                "gpt-realtime",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
            ],
            Omit,
        ] = ...,
        output_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        speed: Union[float, Omit] = ...,
        temperature: Union[float, Omit] = ...,
        tool_choice: Union[str, Omit] = ...,
        tools: Union[Iterable[Tool], Omit] = ...,
        tracing: Union[Tracing, Omit] = ...,
        turn_detection: Union[TurnDetection, Omit] = ...,
        voice: Union[
            str,
            Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
            Omit,
        ] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[SessionCreateResponse]]: ...

class AsyncSessions(AsyncAPIResource):
    """Short-lived tokens for live conversations, in the beta form."""
    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...
    async def create(
        self,
        *,
        client_secret: Union[ClientSecret, Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[InputAudioNoiseReduction, Omit] = ...,
        input_audio_transcription: Union[InputAudioTranscription, Omit] = ...,
        instructions: Union[str, Omit] = ...,
        max_response_output_tokens: Union[int, Literal["inf"], Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        model: Union[
            Literal[
                "gpt-realtime",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
            ],
            Omit,
        ] = ...,
        output_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        speed: Union[float, Omit] = ...,
        temperature: Union[float, Omit] = ...,
        tool_choice: Union[str, Omit] = ...,
        tools: Union[Iterable[Tool], Omit] = ...,
        tracing: Union[Tracing, Omit] = ...,
        turn_detection: Union[TurnDetection, Omit] = ...,
        voice: Union[
            str,
            Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
            Omit,
        ] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> SessionCreateResponse:
        """Create a short-lived token for a live conversation.

        HTTP: `POST /realtime/sessions`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncSessionsWithRawResponse:
    async def create(
        self,
        *,
        client_secret: Union[ClientSecret, Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[InputAudioNoiseReduction, Omit] = ...,
        input_audio_transcription: Union[InputAudioTranscription, Omit] = ...,
        instructions: Union[str, Omit] = ...,
        max_response_output_tokens: Union[int, Literal["inf"], Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        model: Union[
            Literal[
                "gpt-realtime",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
            ],
            Omit,
        ] = ...,
        output_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        speed: Union[float, Omit] = ...,
        temperature: Union[float, Omit] = ...,
        tool_choice: Union[str, Omit] = ...,
        tools: Union[Iterable[Tool], Omit] = ...,
        tracing: Union[Tracing, Omit] = ...,
        turn_detection: Union[TurnDetection, Omit] = ...,
        voice: Union[
            str,
            Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
            Omit,
        ] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[SessionCreateResponse]: ...

@type_check_only
class AsyncSessionsWithStreamingResponse:
    def create(
        self,
        *,
        client_secret: Union[ClientSecret, Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[InputAudioNoiseReduction, Omit] = ...,
        input_audio_transcription: Union[InputAudioTranscription, Omit] = ...,
        instructions: Union[str, Omit] = ...,
        max_response_output_tokens: Union[int, Literal["inf"], Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        model: Union[
            Literal[
                "gpt-realtime",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
            ],
            Omit,
        ] = ...,
        output_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        speed: Union[float, Omit] = ...,
        temperature: Union[float, Omit] = ...,
        tool_choice: Union[str, Omit] = ...,
        tools: Union[Iterable[Tool], Omit] = ...,
        tracing: Union[Tracing, Omit] = ...,
        turn_detection: Union[TurnDetection, Omit] = ...,
        voice: Union[
            str,
            Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
            Omit,
        ] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[SessionCreateResponse]]: ...
