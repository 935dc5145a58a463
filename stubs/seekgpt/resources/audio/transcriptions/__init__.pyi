from typing import Generic, Iterable, Sequence, Union, overload, type_check_only
from typing_extensions import Literal
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
from ..._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _R5,
    _R6,
    _R7,
    _Raw,
    _Streaming,
    _Viewed,
)

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
        """

@type_check_only
class TranscriptionsWithRawResponse(
    _TranscriptionsMethods[
        _Raw[Transcription],
        _Raw[TranscriptionVerbose],
        _Raw[TranscriptionDiarized],
        _Raw[str],
        _Raw[Union[TranscriptionCreateResponse, str]],
        _Raw[Stream[TranscriptionStreamEvent]],
        _Raw[Union[TranscriptionCreateResponse, str] | Stream[TranscriptionStreamEvent]],
    ],
): ...

@type_check_only
class TranscriptionsWithStreamingResponse(
    _TranscriptionsMethods[
        _Streaming[Transcription],
        _Streaming[TranscriptionVerbose],
        _Streaming[TranscriptionDiarized],
        _Streaming[str],
        _Streaming[Union[TranscriptionCreateResponse, str]],
        _Streaming[Stream[TranscriptionStreamEvent]],
        _Streaming[Union[TranscriptionCreateResponse, str] | Stream[TranscriptionStreamEvent]],
    ],
): ...

@type_check_only
class AsyncTranscriptionsWithRawResponse(
    _TranscriptionsMethods[
        _AsyncRaw[Transcription],
        _AsyncRaw[TranscriptionVerbose],
        _AsyncRaw[TranscriptionDiarized],
        _AsyncRaw[str],
        _AsyncRaw[Union[TranscriptionCreateResponse, str]],
        _AsyncRaw[AsyncStream[TranscriptionStreamEvent]],
        _AsyncRaw[Union[TranscriptionCreateResponse, str] | AsyncStream[TranscriptionStreamEvent]],
    ],
): ...

@type_check_only
class AsyncTranscriptionsWithStreamingResponse(
    _TranscriptionsMethods[
        _AsyncStreaming[Transcription],
        _AsyncStreaming[TranscriptionVerbose],
        _AsyncStreaming[TranscriptionDiarized],
        _AsyncStreaming[str],
        _AsyncStreaming[Union[TranscriptionCreateResponse, str]],
        _AsyncStreaming[AsyncStream[TranscriptionStreamEvent]],
        _AsyncStreaming[
            Union[TranscriptionCreateResponse, str] | AsyncStream[TranscriptionStreamEvent]
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
        _Awaited[Transcription],
        _Awaited[TranscriptionVerbose],
        _Awaited[TranscriptionDiarized],
        _Awaited[str],
        _Awaited[Union[TranscriptionCreateResponse, str]],
        _Awaited[AsyncStream[TranscriptionStreamEvent]],
        _Awaited[Union[TranscriptionCreateResponse, str] | AsyncStream[TranscriptionStreamEvent]],
    ],
    _Viewed[AsyncTranscriptionsWithRawResponse, AsyncTranscriptionsWithStreamingResponse],
    AsyncAPIResource,
): ...
