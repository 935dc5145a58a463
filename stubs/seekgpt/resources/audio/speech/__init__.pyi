from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ...._http.answer.binary import HttpxBinaryResponseContent
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....types._literals import _audio_SpeechModel as SpeechModel
from ....types.audio import _speech_create_params
from ..._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

class _SpeechMethods(Generic[_R1]):
    def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: _speech_create_params.Voice,
        instructions: Union[str, Omit] = ...,
        speed: Union[float, Omit] = ...,
        stream_format: Union[Literal["sse", "audio"], Omit] = ...,
        response_format: Union[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Turn text into spoken audio.

        Args:
            input: Text to read aloud, at most 4096 characters.
            model: Name of the text-to-speech model.
            voice: Built-in voice such as `alloy`, `coral` or `marin`, or a custom voice by its `id`.
            instructions: How to speak: tone, accent, pace; at most 4096 characters. Ignored by the `tts-1` models.
            speed: Speaking rate as a factor, 0.25 to 4, default 1.
            stream_format: Send raw `audio` (default) or `sse` events; the `tts-1` models lack `sse`.
            response_format: Audio format: `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`.
        """

@type_check_only
class SpeechWithRawResponse(_SpeechMethods[_Raw[HttpxBinaryResponseContent]]): ...

@type_check_only
class SpeechWithStreamingResponse(_SpeechMethods[_Streaming[HttpxBinaryResponseContent]]): ...

@type_check_only
class AsyncSpeechWithRawResponse(_SpeechMethods[_AsyncRaw[HttpxBinaryResponseContent]]): ...

@type_check_only
class AsyncSpeechWithStreamingResponse(
    _SpeechMethods[_AsyncStreaming[HttpxBinaryResponseContent]],
): ...

class Speech(
    _SpeechMethods[HttpxBinaryResponseContent],
    _Viewed[SpeechWithRawResponse, SpeechWithStreamingResponse],
    SyncAPIResource,
):
    """Read text aloud with a built-in or custom voice. The sound arrives as one file or as a stream of pieces, so that playing can begin at once. One call takes up to 4096 characters."""

class AsyncSpeech(
    _SpeechMethods[_Awaited[HttpxBinaryResponseContent]],
    _Viewed[AsyncSpeechWithRawResponse, AsyncSpeechWithStreamingResponse],
    AsyncAPIResource,
): ...
