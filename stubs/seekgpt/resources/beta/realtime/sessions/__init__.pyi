from typing import Generic, Iterable, Sequence, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....types.beta.realtime import SessionCreateResponse, _session_create_params
from ...._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _SessionsMethods(Generic[_R1]):
    def create(
        self,
        *,
        client_secret: Union[_session_create_params.ClientSecret, Omit] = ...,
        input_audio_transcription: Union[
            _session_create_params.InputAudioTranscription,
            Omit,
        ] = ...,
        instructions: Union[str, Omit] = ...,
        max_response_output_tokens: Union[int, Literal["inf"], Omit] = ...,
        modalities: Union[Sequence[Literal["text", "audio"]], Omit] = ...,
        speed: Union[float, Omit] = ...,
        temperature: Union[float, Omit] = ...,
        tool_choice: Union[str, Omit] = ...,
        tools: Union[Iterable[_session_create_params.Tool], Omit] = ...,
        tracing: Union[_session_create_params.Tracing, Omit] = ...,
        turn_detection: Union[_session_create_params.TurnDetection, Omit] = ...,
        input_audio_format: Union[Literal["pcm16", "g711_ulaw", "g711_alaw"], Omit] = ...,
        input_audio_noise_reduction: Union[
            _session_create_params.InputAudioNoiseReduction,
            Omit,
        ] = ...,
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
        voice: Union[
            str,
            Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create a short-lived token for a live conversation.

        Args:
            client_secret: Settings of the token: `expires_after`, with `anchor` `created_at` and `seconds`.
            input_audio_transcription: Model, language and prompt for writing down what is said. Off unless given.
            instructions: System message that guides content and manner of speaking.
            max_response_output_tokens: Ceiling on tokens per answer, tool calls included: 1 to 4096, or `inf` (default).
            modalities: Kinds of output wanted: `text`, `audio`, or both (default).
            speed: Speaking rate as a factor, 0.25 to 1.5, default 1.
            temperature: Randomness of sampling, 0.6 to 1.2, default 0.8; lower is steadier.
            tool_choice: Which tool to use: `auto` (default), `none`, `required`, or a particular one.
            tools: Functions on offer.
            tracing: Record a trace: `auto`, your own settings, or None for no trace.
            turn_detection: How the end of what is said is noticed: `server_vad` by silence, `semantic_vad` by sense.
            input_audio_format: Format of the sound sent: `pcm16` (default; 24 kHz, mono), `g711_ulaw` or `g711_alaw`.
            input_audio_noise_reduction: Filter against noise: `near_field` for headsets, `far_field` for rooms. Off unless given.
            model: Name of the realtime model.
            output_audio_format: Format of spoken answers: `pcm16` (default), `g711_ulaw` or `g711_alaw`.
            voice: Built-in voice such as `alloy`, `coral` or `marin`; fixed once the model has spoken.
        """

@type_check_only
class SessionsWithRawResponse(_SessionsMethods[_Raw[SessionCreateResponse]]): ...

@type_check_only
class SessionsWithStreamingResponse(_SessionsMethods[_Streaming[SessionCreateResponse]]): ...

@type_check_only
class AsyncSessionsWithRawResponse(_SessionsMethods[_AsyncRaw[SessionCreateResponse]]): ...

@type_check_only
class AsyncSessionsWithStreamingResponse(
    _SessionsMethods[_AsyncStreaming[SessionCreateResponse]],
): ...

class Sessions(
    _SessionsMethods[SessionCreateResponse],
    _Viewed[SessionsWithRawResponse, SessionsWithStreamingResponse],
    SyncAPIResource,
):
    """Short-lived tokens for live conversations, in the beta form. A browser opens the connection with the token, so that it never sees your API key. The present form is `realtime.client_secrets`."""

class AsyncSessions(
    _SessionsMethods[_Awaited[SessionCreateResponse]],
    _Viewed[AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse],
    AsyncAPIResource,
): ...
