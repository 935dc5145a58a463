from typing import Generic, Union, overload, type_check_only
from typing_extensions import Literal, deprecated
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ....types._literals import _AudioModel as AudioModel
from ....types.audio import Translation, TranslationCreateResponse, TranslationVerbose
from ..._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _Raw,
    _Streaming,
    _Viewed,
)

class _TranslationsMethods(Generic[_R1, _R2, _R3, _R4]):
    @overload
    @deprecated("it may go away")
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: Union[str, Omit] = ...,
        temperature: Union[float, Omit] = ...,
        response_format: Literal["json"] | Omit = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Transcribe a recording into English text.

        Deprecated: it may go away.

        Args:
            file: Recording as bytes, path, open file or tuple; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: Name of the model; only `whisper-1` translates.
            prompt: Earlier text or style hints, in English.
            temperature: Randomness, 0 to 1; 0 (default) lets the server raise it when needed.
            response_format: Result: `json` (default), `text`, `srt`, `vtt` or `verbose_json`.
        """
    @overload
    @deprecated("it may go away")
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["verbose_json"],
        prompt: Union[str, Omit] = ...,
        temperature: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Transcribe a recording into English text.

        Deprecated: it may go away.

        Args:
            file: Recording as bytes, path, open file or tuple; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: Name of the model; only `whisper-1` translates.
            prompt: Earlier text or style hints, in English.
            temperature: Randomness, 0 to 1; 0 (default) lets the server raise it when needed.
            response_format: Result: `json` (default), `text`, `srt`, `vtt` or `verbose_json`.
        """
    @overload
    @deprecated("it may go away")
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["text", "srt", "vtt"],
        prompt: Union[str, Omit] = ...,
        temperature: Union[float, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Transcribe a recording into English text.

        Deprecated: it may go away.

        Args:
            file: Recording as bytes, path, open file or tuple; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: Name of the model; only `whisper-1` translates.
            prompt: Earlier text or style hints, in English.
            temperature: Randomness, 0 to 1; 0 (default) lets the server raise it when needed.
            response_format: Result: `json` (default), `text`, `srt`, `vtt` or `verbose_json`.
        """
    @overload
    @deprecated("it may go away")
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: Union[str, Omit] = ...,
        temperature: Union[float, Omit] = ...,
        response_format: Union[
            Literal["json", "text", "srt", "verbose_json", "vtt"],
            object,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Transcribe a recording into English text.

        Deprecated: it may go away.

        Args:
            file: Recording as bytes, path, open file or tuple; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: Name of the model; only `whisper-1` translates.
            prompt: Earlier text or style hints, in English.
            temperature: Randomness, 0 to 1; 0 (default) lets the server raise it when needed.
            response_format: Result: `json` (default), `text`, `srt`, `vtt` or `verbose_json`.
        """

@type_check_only
class TranslationsWithRawResponse(
    _TranslationsMethods[
        _Raw[Translation],
        _Raw[TranslationVerbose],
        _Raw[str],
        _Raw[Union[TranslationCreateResponse, str]],
    ],
): ...

@type_check_only
class TranslationsWithStreamingResponse(
    _TranslationsMethods[
        _Streaming[Translation],
        _Streaming[TranslationVerbose],
        _Streaming[str],
        _Streaming[Union[TranslationCreateResponse, str]],
    ],
): ...

@type_check_only
class AsyncTranslationsWithRawResponse(
    _TranslationsMethods[
        _AsyncRaw[Translation],
        _AsyncRaw[TranslationVerbose],
        _AsyncRaw[str],
        _AsyncRaw[Union[TranslationCreateResponse, str]],
    ],
): ...

@type_check_only
class AsyncTranslationsWithStreamingResponse(
    _TranslationsMethods[
        _AsyncStreaming[Translation],
        _AsyncStreaming[TranslationVerbose],
        _AsyncStreaming[str],
        _AsyncStreaming[Union[TranslationCreateResponse, str]],
    ],
): ...

class Translations(
    _TranslationsMethods[
        Translation,
        TranslationVerbose,
        str,
        Union[TranslationCreateResponse, str],
    ],
    _Viewed[TranslationsWithRawResponse, TranslationsWithStreamingResponse],
    SyncAPIResource,
):
    """Write down in English what is said in another language. Only `whisper-1` does this, and English is the only target. To keep the language spoken, use `transcriptions`."""

class AsyncTranslations(
    _TranslationsMethods[
        _Awaited[Translation],
        _Awaited[TranslationVerbose],
        _Awaited[str],
        _Awaited[Union[TranslationCreateResponse, str]],
    ],
    _Viewed[AsyncTranslationsWithRawResponse, AsyncTranslationsWithStreamingResponse],
    AsyncAPIResource,
): ...
