from typing import Union, type_check_only
from typing_extensions import Literal
from ..._http.binary import HttpxBinaryResponseContent
from ..._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import NotGiven, Omit
from ..._types import Body, Headers, Query, TimeoutTypes
from ...types.audio.speech_create_params import Voice
from ...types.audio.speech_model import SpeechModel

__all__ = ["AsyncSpeech", "Speech"]

class Speech(SyncAPIResource):
    """Read text aloud with a built-in or custom voice."""
    @property
    def with_raw_response(self) -> SpeechWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpeechWithStreamingResponse: ...
    def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: Voice,
        instructions: Union[str, Omit] = ...,
        speed: Union[float, Omit] = ...,
        stream_format: Union[Literal["sse", "audio"], Omit] = ...,
        response_format: Union[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> HttpxBinaryResponseContent:
        """Turn text into spoken audio.

        HTTP: `POST /audio/speech`

        Args:
            input: Text to read aloud, at most 4096 characters.
            model: Name of the text-to-speech model.
            voice: Built-in voice such as `alloy`, `coral` or `marin`, or a custom voice by its `id`.
            instructions: How to speak: tone, accent, pace; at most 4096 characters. Ignored by the `tts-1` models.
            speed: Speaking rate as a factor, 0.25 to 4, default 1.
            stream_format: Send raw `audio` (default) or `sse` events; the `tts-1` models lack `sse`.
            response_format: Audio format: `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class SpeechWithRawResponse:
    def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: Voice,
        instructions: Union[str, Omit] = ...,
        speed: Union[float, Omit] = ...,
        stream_format: Union[Literal["sse", "audio"], Omit] = ...,
        response_format: Union[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

@type_check_only
class SpeechWithStreamingResponse:
    def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: Voice,
        instructions: Union[str, Omit] = ...,
        speed: Union[float, Omit] = ...,
        stream_format: Union[Literal["sse", "audio"], Omit] = ...,
        response_format: Union[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[HttpxBinaryResponseContent]]: ...

class AsyncSpeech(AsyncAPIResource):
    """Read text aloud with a built-in or custom voice."""
    @property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse: ...
    async def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: Voice,
        instructions: Union[str, Omit] = ...,
        speed: Union[float, Omit] = ...,
        stream_format: Union[Literal["sse", "audio"], Omit] = ...,
        response_format: Union[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> HttpxBinaryResponseContent:
        """Turn text into spoken audio.

        HTTP: `POST /audio/speech`

        Args:
            input: Text to read aloud, at most 4096 characters.
            model: Name of the text-to-speech model.
            voice: Built-in voice such as `alloy`, `coral` or `marin`, or a custom voice by its `id`.
            instructions: How to speak: tone, accent, pace; at most 4096 characters. Ignored by the `tts-1` models.
            speed: Speaking rate as a factor, 0.25 to 4, default 1.
            stream_format: Send raw `audio` (default) or `sse` events; the `tts-1` models lack `sse`.
            response_format: Audio format: `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`.
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncSpeechWithRawResponse:
    async def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: Voice,
        instructions: Union[str, Omit] = ...,
        speed: Union[float, Omit] = ...,
        stream_format: Union[Literal["sse", "audio"], Omit] = ...,
        response_format: Union[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

@type_check_only
class AsyncSpeechWithStreamingResponse:
    def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: Voice,
        instructions: Union[str, Omit] = ...,
        speed: Union[float, Omit] = ...,
        stream_format: Union[Literal["sse", "audio"], Omit] = ...,
        response_format: Union[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[HttpxBinaryResponseContent]]: ...
