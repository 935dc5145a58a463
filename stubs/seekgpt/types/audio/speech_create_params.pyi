from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .speech_model import SpeechModel

__all__ = ["Voice", "VoiceID", "SpeechCreateParams"]
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
    ],
    VoiceID,
]

class VoiceID(TypedDict, total=False):
    id: Required[str]

class SpeechCreateParams(TypedDict, total=False):
    """Turn text into spoken audio."""

    input: Required[str]
    """Text to read aloud, at most 4096 characters."""
    model: Required[Union[str, SpeechModel]]
    """Name of the text-to-speech model."""
    voice: Required[Voice]
    """Built-in voice such as `alloy`, `coral` or `marin`, or a custom voice by its `id`."""
    instructions: str
    """How to speak: tone, accent, pace; at most 4096 characters. Ignored by the `tts-1` models."""
    speed: float
    """Speaking rate as a factor, 0.25 to 4, default 1."""
    stream_format: Literal["sse", "audio"]
    """Send raw `audio` (default) or `sse` events; the `tts-1` models lack `sse`."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """Audio format: `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`."""
