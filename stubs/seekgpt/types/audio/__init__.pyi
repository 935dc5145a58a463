from typing import Iterable, List, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._model.base import BaseModel
from ..._types import FileTypes, SequenceNotStr
from .._literals import (
    _AudioModel as AudioModel,
    _AudioResponseFormat as AudioResponseFormat,
    _audio_SpeechModel as _SpeechModel,
    _audio_TranscriptionInclude as _TranscriptionInclude,
)

class TranscriptionLanguage(BaseModel):
    code: str

class _transcription:
    class UsageDuration(BaseModel):
        seconds: float
        type: Literal["duration"]

    class UsageTokensInputTokenDetails(BaseModel):
        audio_tokens: Optional[int]
        text_tokens: Optional[int]

    class UsageTokens(BaseModel):
        input_token_details: Optional[_transcription.UsageTokensInputTokenDetails]
        input_tokens: int
        output_tokens: int
        total_tokens: int
        type: Literal["tokens"]

    Usage: TypeAlias = Union[_transcription.UsageTokens, _transcription.UsageDuration]

    class Logprob(BaseModel):
        bytes: Optional[List[float]]
        logprob: Optional[float]
        token: Optional[str]

class Transcription(BaseModel):
    """The text of a recording, with log probabilities and usage where available."""

    languages: Optional[List[TranscriptionLanguage]]
    """Languages that were heard."""
    logprobs: Optional[List[_transcription.Logprob]]
    """Log probabilities of the tokens, if asked for."""
    text: str
    """What was said."""
    usage: Optional[_transcription.Usage]
    """Tokens, or seconds, that are billed."""

class TranscriptionDiarizedSegment(BaseModel):
    end: float
    id: str
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]

class _transcription_diarized:
    class UsageDuration(BaseModel):
        seconds: float
        type: Literal["duration"]

    class UsageTokensInputTokenDetails(BaseModel):
        audio_tokens: Optional[int]
        text_tokens: Optional[int]

    class UsageTokens(BaseModel):
        input_token_details: Optional[_transcription_diarized.UsageTokensInputTokenDetails]
        input_tokens: int
        output_tokens: int
        total_tokens: int
        type: Literal["tokens"]

    Usage: TypeAlias = Union[
        _transcription_diarized.UsageTokens,
        _transcription_diarized.UsageDuration,
    ]

class TranscriptionDiarized(BaseModel):
    """A transcript that says who spoke when."""

    duration: float
    segments: List[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]
    text: str
    usage: Optional[_transcription_diarized.Usage]

class TranscriptionSegment(BaseModel):
    """A stretch of a transcript with start and end in seconds."""

    avg_logprob: float
    compression_ratio: float
    end: float
    id: int
    no_speech_prob: float
    seek: int
    start: float
    temperature: float
    text: str
    tokens: List[int]

class TranscriptionWord(BaseModel):
    """A spoken word with start and end in seconds."""

    end: float
    start: float
    word: str

class _transcription_verbose:
    class Usage(BaseModel):
        seconds: float
        type: Literal["duration"]

class TranscriptionVerbose(BaseModel):
    """A transcript with language, duration in seconds, segments and words."""

    duration: float
    """Length of the recording in seconds."""
    language: str
    """Language that was heard."""
    segments: Optional[List[TranscriptionSegment]]
    """Stretches of text, with times."""
    text: str
    """What was said."""
    usage: Optional[_transcription_verbose.Usage]
    """Seconds that are billed."""
    words: Optional[List[TranscriptionWord]]
    """Single words, with times, if asked for."""

TranscriptionCreateResponse: TypeAlias = Union[
    Transcription,
    TranscriptionDiarized,
    TranscriptionVerbose,
]

class _transcription_text_delta_event:
    class Logprob(BaseModel):
        bytes: Optional[List[int]]
        logprob: Optional[float]
        token: Optional[str]

class TranscriptionTextDeltaEvent(BaseModel):
    """Stream event: a further piece of a transcript."""

    delta: str
    logprobs: Optional[List[_transcription_text_delta_event.Logprob]]
    segment_id: Optional[str]
    type: Literal["transcript.text.delta"]

class _transcription_text_done_event:
    class Logprob(BaseModel):
        bytes: Optional[List[int]]
        logprob: Optional[float]
        token: Optional[str]

    class UsageInputTokenDetails(BaseModel):
        audio_tokens: Optional[int]
        text_tokens: Optional[int]

    class Usage(BaseModel):
        input_token_details: Optional[_transcription_text_done_event.UsageInputTokenDetails]
        input_tokens: int
        output_tokens: int
        total_tokens: int
        type: Literal["tokens"]

class TranscriptionTextDoneEvent(BaseModel):
    """Stream event: the transcript is finished; carries all of it."""

    languages: Optional[List[TranscriptionLanguage]]
    logprobs: Optional[List[_transcription_text_done_event.Logprob]]
    text: str
    type: Literal["transcript.text.done"]
    usage: Optional[_transcription_text_done_event.Usage]

class TranscriptionTextSegmentEvent(BaseModel):
    end: float
    id: str
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]

TranscriptionStreamEvent: TypeAlias = Union[
    TranscriptionTextSegmentEvent,
    TranscriptionTextDeltaEvent,
    TranscriptionTextDoneEvent,
]

class Translation(BaseModel):
    """The English text of a recording."""

    text: str
    """What was said, in English."""

class TranslationVerbose(BaseModel):
    """An English text of a recording with duration in seconds and segments."""

    duration: float
    language: str
    segments: Optional[List[TranscriptionSegment]]
    text: str

TranslationCreateResponse: TypeAlias = Union[Translation, TranslationVerbose]

class VoiceConsent(BaseModel):
    """A recording in which a speaker consents."""

    object: Literal["audio.voice_consent"]
    id: str
    name: str
    language: str
    created_at: int

class VoiceConsentDeleted(BaseModel):
    """Confirms that a consent is gone."""

    id: str
    object: Literal["audio.voice_consent"]
    deleted: bool

class Voice(BaseModel):
    """A voice of your own."""

    object: Literal["audio.voice"]
    id: str
    name: str
    created_at: int
    type: Literal["audio_sample", "prompt"]
    prompt: Optional[str]

class VoiceDeleted(BaseModel):
    """Confirms that a voice is gone."""

    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"]

class _speech_create_params:
    class VoiceID(TypedDict, total=False):
        id: Required[str]

    Voice: TypeAlias = Union[
        str,
        Literal[
            "alloy",
            "ash",
            "ballad",
            "coral",
            "echo",
            "sage",
            "shimmer",
            "verse",
            "marin",
            "cedar",
            "fable",
            "onyx",
            "nova",
        ],
        _speech_create_params.VoiceID,
    ]

class SpeechCreateParams(TypedDict, total=False):
    """Turn text into spoken audio."""

    input: Required[str]
    model: Required[Union[str, _SpeechModel]]
    voice: Required[_speech_create_params.Voice]
    instructions: str
    speed: float
    stream_format: Literal["sse", "audio"]
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]

class _transcription_create_params:
    class ChunkingStrategyVadConfig(TypedDict, total=False):
        prefix_padding_ms: int
        silence_duration_ms: int
        threshold: float
        type: Required[Literal["server_vad"]]

    ChunkingStrategy: TypeAlias = Union[
        Literal["auto"],
        _transcription_create_params.ChunkingStrategyVadConfig,
    ]

    class TranscriptionCreateParamsBase(TypedDict, total=False):
        """Transcribe a recording in its own language, whole or as a stream."""

        file: Required[FileTypes]
        model: Required[Union[str, AudioModel]]
        chunking_strategy: Optional[_transcription_create_params.ChunkingStrategy]
        include: Iterable[_TranscriptionInclude]
        keywords: SequenceNotStr[str]
        known_speaker_names: SequenceNotStr[str]
        known_speaker_references: SequenceNotStr[str]
        language: str
        languages: SequenceNotStr[str]
        prompt: str
        temperature: float
        timestamp_granularities: Sequence[Literal["word", "segment"]]
        response_format: Union[AudioResponseFormat, object]

    class TranscriptionCreateParamsNonStreaming(
        _transcription_create_params.TranscriptionCreateParamsBase,
        total=False,
    ):
        """Transcribe a recording in its own language, whole or as a stream."""

        stream: Optional[Literal[False]]

    class TranscriptionCreateParamsStreaming(
        _transcription_create_params.TranscriptionCreateParamsBase,
        total=False,
    ):
        """Transcribe a recording in its own language, whole or as a stream."""

        stream: Required[Literal[True]]

TranscriptionCreateParams: TypeAlias = Union[
    _transcription_create_params.TranscriptionCreateParamsNonStreaming,
    _transcription_create_params.TranscriptionCreateParamsStreaming,
]

class TranslationCreateParams(TypedDict, total=False):
    """Transcribe a recording into English text."""

    file: Required[FileTypes]
    model: Required[Union[str, AudioModel]]
    prompt: str
    temperature: float
    response_format: Union[Literal["json", "text", "srt", "verbose_json", "vtt"], object]

class VoiceConsentCreateParams(TypedDict, total=False):
    """Upload a recording in which a speaker consents."""

    name: Required[str]
    recording: Required[FileTypes]
    language: Required[str]

class VoiceConsentUpdateParams(TypedDict, total=False):
    """Rename a consent."""

    name: Required[str]

class VoiceConsentListParams(TypedDict, total=False):
    """List consents, page by page."""

    after: str
    limit: int

class _voice_create_params:
    class CreateVoiceRequestAudioSample(TypedDict, total=False):
        name: Required[str]
        audio_sample: Required[FileTypes]
        consent: Required[str]
        type: Literal["audio_sample"]

    class CreateVoiceRequestPrompt(TypedDict, total=False):
        name: Required[str]
        prompt: Required[str]
        type: Required[Literal["prompt"]]
        model: Union[str, Literal["auto", "2026-10-08"]]
        script_hint: str

class VoiceCreateParams(TypedDict, total=False):
    """Make a voice of a recording, or of a description."""

    name: Required[str]
    audio_sample: FileTypes
    consent: str
    type: Literal["audio_sample"]
    prompt: str
    model: Union[str, Literal["auto", "2026-10-08"]]
    script_hint: str

SpeechModel = _SpeechModel
TranscriptionInclude = _TranscriptionInclude
