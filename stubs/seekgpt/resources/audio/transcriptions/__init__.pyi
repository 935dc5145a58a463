from typing import Any, Coroutine, Generic, Iterable, Sequence, Union, overload, type_check_only
from typing_extensions import Literal
from ...._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ...._http.answer.stream import AsyncStream, Stream
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes, SequenceNotStr
from ....types._literals import (
    _AudioModel as AudioModel,
    _AudioResponseFormat as AudioResponseFormat,
    _audio_TranscriptionInclude as TranscriptionInclude,
)
from ....types.audio import (
    Transcription,
    TranscriptionCreateResponse,
    TranscriptionDiarized,
    TranscriptionStreamEvent,
    TranscriptionVerbose,
    _transcription_create_params,
)
from ..._answers import _R1, _R2, _R3, _R4, _R5, _R6, _R7, _Viewed

__all__ = ("AsyncTranscriptions", "Transcriptions")

class _TranscriptionsMethods(Generic[_R1, _R2, _R3, _R4, _R5, _R6, _R7]):
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Union[_transcription_create_params.ChunkingStrategy, None, Omit] = ...,
        include: Union[Iterable[TranscriptionInclude], Omit] = ...,
        keywords: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_names: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_references: Union[SequenceNotStr[str], Omit] = ...,
        language: Union[str, Omit] = ...,
        languages: Union[SequenceNotStr[str], Omit] = ...,
        prompt: Union[str, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        temperature: Union[float, Omit] = ...,
        timestamp_granularities: Union[Sequence[Literal["word", "segment"]], Omit] = ...,
        response_format: Literal["json"] | Omit = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Transcribe a recording in its own language, whole or as a stream.

        HTTP: `POST /audio/transcriptions`

        Args:
            file: Recording as bytes, path, open file or tuple; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: Name of the speech-to-text model.
            chunking_strategy: `auto` or voice-detection settings for cutting long audio; by default it is one block.
            include: Extra output: `logprobs` adds token log probabilities to `json` results.
            keywords: Words and names likely to occur; for `gpt-transcribe`.
            known_speaker_names: Short labels for up to 4 known speakers, in the order of the samples.
            known_speaker_references: Voice samples as data URLs, 2 to 10 seconds each, one per known speaker.
            language: Spoken language as a two-letter code such as `en`; helps accuracy and speed.
            languages: Candidate languages as two-letter codes; for `gpt-transcribe`.
            prompt: Earlier text or style hints, in the language of the recording.
            stream: Receive transcript events as they arrive; `whisper-1` ignores this. Default false.
            temperature: Randomness, 0 to 1; 0 (default) lets the server raise it when needed.
            timestamp_granularities: `segment` (default) and/or `word` timestamps; needs `verbose_json`.
            response_format: Result: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["verbose_json"],
        chunking_strategy: Union[_transcription_create_params.ChunkingStrategy, None, Omit] = ...,
        include: Union[Iterable[TranscriptionInclude], Omit] = ...,
        keywords: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_names: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_references: Union[SequenceNotStr[str], Omit] = ...,
        language: Union[str, Omit] = ...,
        languages: Union[SequenceNotStr[str], Omit] = ...,
        prompt: Union[str, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        temperature: Union[float, Omit] = ...,
        timestamp_granularities: Union[Sequence[Literal["word", "segment"]], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Transcribe a recording in its own language, whole or as a stream.

        HTTP: `POST /audio/transcriptions`

        Args:
            file: Recording as bytes, path, open file or tuple; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: Name of the speech-to-text model.
            chunking_strategy: `auto` or voice-detection settings for cutting long audio; by default it is one block.
            include: Extra output: `logprobs` adds token log probabilities to `json` results.
            keywords: Words and names likely to occur; for `gpt-transcribe`.
            known_speaker_names: Short labels for up to 4 known speakers, in the order of the samples.
            known_speaker_references: Voice samples as data URLs, 2 to 10 seconds each, one per known speaker.
            language: Spoken language as a two-letter code such as `en`; helps accuracy and speed.
            languages: Candidate languages as two-letter codes; for `gpt-transcribe`.
            prompt: Earlier text or style hints, in the language of the recording.
            stream: Receive transcript events as they arrive; `whisper-1` ignores this. Default false.
            temperature: Randomness, 0 to 1; 0 (default) lets the server raise it when needed.
            timestamp_granularities: `segment` (default) and/or `word` timestamps; needs `verbose_json`.
            response_format: Result: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["diarized_json"],
        chunking_strategy: Union[_transcription_create_params.ChunkingStrategy, None, Omit] = ...,
        include: Union[Iterable[TranscriptionInclude], Omit] = ...,
        keywords: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_names: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_references: Union[SequenceNotStr[str], Omit] = ...,
        language: Union[str, Omit] = ...,
        languages: Union[SequenceNotStr[str], Omit] = ...,
        prompt: Union[str, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        temperature: Union[float, Omit] = ...,
        timestamp_granularities: Union[Sequence[Literal["word", "segment"]], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Transcribe a recording in its own language, whole or as a stream.

        HTTP: `POST /audio/transcriptions`

        Args:
            file: Recording as bytes, path, open file or tuple; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: Name of the speech-to-text model.
            chunking_strategy: `auto` or voice-detection settings for cutting long audio; by default it is one block.
            include: Extra output: `logprobs` adds token log probabilities to `json` results.
            keywords: Words and names likely to occur; for `gpt-transcribe`.
            known_speaker_names: Short labels for up to 4 known speakers, in the order of the samples.
            known_speaker_references: Voice samples as data URLs, 2 to 10 seconds each, one per known speaker.
            language: Spoken language as a two-letter code such as `en`; helps accuracy and speed.
            languages: Candidate languages as two-letter codes; for `gpt-transcribe`.
            prompt: Earlier text or style hints, in the language of the recording.
            stream: Receive transcript events as they arrive; `whisper-1` ignores this. Default false.
            temperature: Randomness, 0 to 1; 0 (default) lets the server raise it when needed.
            timestamp_granularities: `segment` (default) and/or `word` timestamps; needs `verbose_json`.
            response_format: Result: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["text", "srt", "vtt"],
        chunking_strategy: Union[_transcription_create_params.ChunkingStrategy, None, Omit] = ...,
        include: Union[Iterable[TranscriptionInclude], Omit] = ...,
        keywords: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_names: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_references: Union[SequenceNotStr[str], Omit] = ...,
        language: Union[str, Omit] = ...,
        languages: Union[SequenceNotStr[str], Omit] = ...,
        prompt: Union[str, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        temperature: Union[float, Omit] = ...,
        timestamp_granularities: Union[Sequence[Literal["word", "segment"]], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Transcribe a recording in its own language, whole or as a stream.

        HTTP: `POST /audio/transcriptions`

        Args:
            file: Recording as bytes, path, open file or tuple; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: Name of the speech-to-text model.
            chunking_strategy: `auto` or voice-detection settings for cutting long audio; by default it is one block.
            include: Extra output: `logprobs` adds token log probabilities to `json` results.
            keywords: Words and names likely to occur; for `gpt-transcribe`.
            known_speaker_names: Short labels for up to 4 known speakers, in the order of the samples.
            known_speaker_references: Voice samples as data URLs, 2 to 10 seconds each, one per known speaker.
            language: Spoken language as a two-letter code such as `en`; helps accuracy and speed.
            languages: Candidate languages as two-letter codes; for `gpt-transcribe`.
            prompt: Earlier text or style hints, in the language of the recording.
            stream: Receive transcript events as they arrive; `whisper-1` ignores this. Default false.
            temperature: Randomness, 0 to 1; 0 (default) lets the server raise it when needed.
            timestamp_granularities: `segment` (default) and/or `word` timestamps; needs `verbose_json`.
            response_format: Result: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Union[_transcription_create_params.ChunkingStrategy, None, Omit] = ...,
        include: Union[Iterable[TranscriptionInclude], Omit] = ...,
        keywords: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_names: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_references: Union[SequenceNotStr[str], Omit] = ...,
        language: Union[str, Omit] = ...,
        languages: Union[SequenceNotStr[str], Omit] = ...,
        prompt: Union[str, Omit] = ...,
        stream: Literal[False] | None | Omit = ...,
        temperature: Union[float, Omit] = ...,
        timestamp_granularities: Union[Sequence[Literal["word", "segment"]], Omit] = ...,
        response_format: Union[AudioResponseFormat, object, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R5:
        """Transcribe a recording in its own language, whole or as a stream.

        HTTP: `POST /audio/transcriptions`

        Args:
            file: Recording as bytes, path, open file or tuple; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: Name of the speech-to-text model.
            chunking_strategy: `auto` or voice-detection settings for cutting long audio; by default it is one block.
            include: Extra output: `logprobs` adds token log probabilities to `json` results.
            keywords: Words and names likely to occur; for `gpt-transcribe`.
            known_speaker_names: Short labels for up to 4 known speakers, in the order of the samples.
            known_speaker_references: Voice samples as data URLs, 2 to 10 seconds each, one per known speaker.
            language: Spoken language as a two-letter code such as `en`; helps accuracy and speed.
            languages: Candidate languages as two-letter codes; for `gpt-transcribe`.
            prompt: Earlier text or style hints, in the language of the recording.
            stream: Receive transcript events as they arrive; `whisper-1` ignores this. Default false.
            temperature: Randomness, 0 to 1; 0 (default) lets the server raise it when needed.
            timestamp_granularities: `segment` (default) and/or `word` timestamps; needs `verbose_json`.
            response_format: Result: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        stream: Literal[True],
        chunking_strategy: Union[_transcription_create_params.ChunkingStrategy, None, Omit] = ...,
        include: Union[Iterable[TranscriptionInclude], Omit] = ...,
        keywords: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_names: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_references: Union[SequenceNotStr[str], Omit] = ...,
        language: Union[str, Omit] = ...,
        languages: Union[SequenceNotStr[str], Omit] = ...,
        prompt: Union[str, Omit] = ...,
        temperature: Union[float, Omit] = ...,
        timestamp_granularities: Union[Sequence[Literal["word", "segment"]], Omit] = ...,
        response_format: Union[AudioResponseFormat, object, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R6:
        """Transcribe a recording in its own language, whole or as a stream.

        HTTP: `POST /audio/transcriptions`

        Args:
            file: Recording as bytes, path, open file or tuple; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: Name of the speech-to-text model.
            chunking_strategy: `auto` or voice-detection settings for cutting long audio; by default it is one block.
            include: Extra output: `logprobs` adds token log probabilities to `json` results.
            keywords: Words and names likely to occur; for `gpt-transcribe`.
            known_speaker_names: Short labels for up to 4 known speakers, in the order of the samples.
            known_speaker_references: Voice samples as data URLs, 2 to 10 seconds each, one per known speaker.
            language: Spoken language as a two-letter code such as `en`; helps accuracy and speed.
            languages: Candidate languages as two-letter codes; for `gpt-transcribe`.
            prompt: Earlier text or style hints, in the language of the recording.
            stream: Receive transcript events as they arrive; `whisper-1` ignores this. Default false.
            temperature: Randomness, 0 to 1; 0 (default) lets the server raise it when needed.
            timestamp_granularities: `segment` (default) and/or `word` timestamps; needs `verbose_json`.
            response_format: Result: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        stream: bool,
        chunking_strategy: Union[_transcription_create_params.ChunkingStrategy, None, Omit] = ...,
        include: Union[Iterable[TranscriptionInclude], Omit] = ...,
        keywords: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_names: Union[SequenceNotStr[str], Omit] = ...,
        known_speaker_references: Union[SequenceNotStr[str], Omit] = ...,
        language: Union[str, Omit] = ...,
        languages: Union[SequenceNotStr[str], Omit] = ...,
        prompt: Union[str, Omit] = ...,
        temperature: Union[float, Omit] = ...,
        timestamp_granularities: Union[Sequence[Literal["word", "segment"]], Omit] = ...,
        response_format: Union[AudioResponseFormat, object, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R7:
        """Transcribe a recording in its own language, whole or as a stream.

        HTTP: `POST /audio/transcriptions`

        Args:
            file: Recording as bytes, path, open file or tuple; flac, mp3, mp4, m4a, ogg, wav or webm.
            model: Name of the speech-to-text model.
            chunking_strategy: `auto` or voice-detection settings for cutting long audio; by default it is one block.
            include: Extra output: `logprobs` adds token log probabilities to `json` results.
            keywords: Words and names likely to occur; for `gpt-transcribe`.
            known_speaker_names: Short labels for up to 4 known speakers, in the order of the samples.
            known_speaker_references: Voice samples as data URLs, 2 to 10 seconds each, one per known speaker.
            language: Spoken language as a two-letter code such as `en`; helps accuracy and speed.
            languages: Candidate languages as two-letter codes; for `gpt-transcribe`.
            prompt: Earlier text or style hints, in the language of the recording.
            stream: Receive transcript events as they arrive; `whisper-1` ignores this. Default false.
            temperature: Randomness, 0 to 1; 0 (default) lets the server raise it when needed.
            timestamp_granularities: `segment` (default) and/or `word` timestamps; needs `verbose_json`.
            response_format: Result: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class TranscriptionsWithRawResponse(
    _TranscriptionsMethods[
        LegacyAPIResponse[Transcription],
        LegacyAPIResponse[TranscriptionVerbose],
        LegacyAPIResponse[TranscriptionDiarized],
        LegacyAPIResponse[str],
        LegacyAPIResponse[Union[TranscriptionCreateResponse, str]],
        LegacyAPIResponse[Stream[TranscriptionStreamEvent]],
        LegacyAPIResponse[
            Union[TranscriptionCreateResponse, str] | Stream[TranscriptionStreamEvent]
        ],
    ],
): ...

@type_check_only
class TranscriptionsWithStreamingResponse(
    _TranscriptionsMethods[
        ResponseContextManager[APIResponse[Transcription]],
        ResponseContextManager[APIResponse[TranscriptionVerbose]],
        ResponseContextManager[APIResponse[TranscriptionDiarized]],
        ResponseContextManager[APIResponse[str]],
        ResponseContextManager[APIResponse[Union[TranscriptionCreateResponse, str]]],
        ResponseContextManager[APIResponse[Stream[TranscriptionStreamEvent]]],
        ResponseContextManager[
            APIResponse[Union[TranscriptionCreateResponse, str] | Stream[TranscriptionStreamEvent]]
        ],
    ],
): ...

@type_check_only
class AsyncTranscriptionsWithRawResponse(
    _TranscriptionsMethods[
        Coroutine[Any, Any, LegacyAPIResponse[Transcription]],
        Coroutine[Any, Any, LegacyAPIResponse[TranscriptionVerbose]],
        Coroutine[Any, Any, LegacyAPIResponse[TranscriptionDiarized]],
        Coroutine[Any, Any, LegacyAPIResponse[str]],
        Coroutine[Any, Any, LegacyAPIResponse[Union[TranscriptionCreateResponse, str]]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncStream[TranscriptionStreamEvent]]],
        Coroutine[
            Any,
            Any,
            LegacyAPIResponse[
                Union[TranscriptionCreateResponse, str] | AsyncStream[TranscriptionStreamEvent]
            ],
        ],
    ],
): ...

@type_check_only
class AsyncTranscriptionsWithStreamingResponse(
    _TranscriptionsMethods[
        AsyncResponseContextManager[AsyncAPIResponse[Transcription]],
        AsyncResponseContextManager[AsyncAPIResponse[TranscriptionVerbose]],
        AsyncResponseContextManager[AsyncAPIResponse[TranscriptionDiarized]],
        AsyncResponseContextManager[AsyncAPIResponse[str]],
        AsyncResponseContextManager[AsyncAPIResponse[Union[TranscriptionCreateResponse, str]]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[TranscriptionStreamEvent]]],
        AsyncResponseContextManager[
            AsyncAPIResponse[
                Union[TranscriptionCreateResponse, str] | AsyncStream[TranscriptionStreamEvent]
            ]
        ],
    ],
): ...

class Transcriptions(
    _TranscriptionsMethods[
        Transcription,
        TranscriptionVerbose,
        TranscriptionDiarized,
        str,
        Union[TranscriptionCreateResponse, str],
        Stream[TranscriptionStreamEvent],
        Union[TranscriptionCreateResponse, str] | Stream[TranscriptionStreamEvent],
    ],
    _Viewed[TranscriptionsWithRawResponse, TranscriptionsWithStreamingResponse],
    SyncAPIResource,
):
    """Write down what is said in a recording, in the language spoken. The result is plain text, subtitles or JSON with timestamps, and with some models it names who spoke or arrives as a stream. For live sound use a transcription session of `realtime`."""

class AsyncTranscriptions(
    _TranscriptionsMethods[
        Coroutine[Any, Any, Transcription],
        Coroutine[Any, Any, TranscriptionVerbose],
        Coroutine[Any, Any, TranscriptionDiarized],
        Coroutine[Any, Any, str],
        Coroutine[Any, Any, Union[TranscriptionCreateResponse, str]],
        Coroutine[Any, Any, AsyncStream[TranscriptionStreamEvent]],
        Coroutine[
            Any,
            Any,
            Union[TranscriptionCreateResponse, str] | AsyncStream[TranscriptionStreamEvent],
        ],
    ],
    _Viewed[AsyncTranscriptionsWithRawResponse, AsyncTranscriptionsWithStreamingResponse],
    AsyncAPIResource,
):
    """Write down what is said in a recording, in the language spoken. The result is plain text, subtitles or JSON with timestamps, and with some models it names who spoke or arrives as a stream. For live sound use a transcription session of `realtime`."""
