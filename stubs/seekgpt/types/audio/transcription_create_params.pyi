from typing import Iterable, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._types import FileTypes, SequenceNotStr
from ..audio_model import AudioModel
from ..audio_response_format import AudioResponseFormat
from .transcription_include import TranscriptionInclude

__all__ = [
    "ChunkingStrategy",
    "ChunkingStrategyVadConfig",
    "TranscriptionCreateParamsBase",
    "TranscriptionCreateParamsNonStreaming",
    "TranscriptionCreateParamsStreaming",
    "TranscriptionCreateParams",
]
ChunkingStrategy: TypeAlias = Union[Literal["auto"], ChunkingStrategyVadConfig]

class ChunkingStrategyVadConfig(TypedDict, total=False):
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Required[Literal["server_vad"]]

class TranscriptionCreateParamsBase(TypedDict, total=False):
    file: Required[FileTypes]
    """Recording as bytes, path, open file or tuple; flac, mp3, mp4, m4a, ogg, wav or webm."""
    model: Required[Union[str, AudioModel]]
    """Name of the speech-to-text model."""
    chunking_strategy: Optional[ChunkingStrategy]
    """`auto` or voice-detection settings for cutting long audio; by default it is one block."""
    include: Iterable[TranscriptionInclude]
    """Extra output: `logprobs` adds token log probabilities to `json` results."""
    keywords: SequenceNotStr[str]
    """Words and names likely to occur; for `gpt-transcribe`."""
    known_speaker_names: SequenceNotStr[str]
    """Short labels for up to 4 known speakers, in the order of the samples."""
    known_speaker_references: SequenceNotStr[str]
    """Voice samples as data URLs, 2 to 10 seconds each, one per known speaker."""
    language: str
    """Spoken language as a two-letter code such as `en`; helps accuracy and speed."""
    languages: SequenceNotStr[str]
    """Candidate languages as two-letter codes; for `gpt-transcribe`."""
    prompt: str
    """Earlier text or style hints, in the language of the recording."""
    temperature: float
    """Randomness, 0 to 1; 0 (default) lets the server raise it when needed."""
    timestamp_granularities: Sequence[Literal["word", "segment"]]
    """`segment` (default) and/or `word` timestamps; needs `verbose_json`."""
    response_format: Union[AudioResponseFormat, object]
    """Result: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`."""

class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Receive transcript events as they arrive; `whisper-1` ignores this. Default false."""

class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Receive transcript events as they arrive; `whisper-1` ignores this. Default false."""

TranscriptionCreateParams: TypeAlias = Union[
    TranscriptionCreateParamsNonStreaming,
    TranscriptionCreateParamsStreaming,
]
