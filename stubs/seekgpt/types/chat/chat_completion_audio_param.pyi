from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["Voice", "ChatCompletionAudioParam", "VoiceID"]
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

class ChatCompletionAudioParam(TypedDict, total=False):
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
    voice: Required[Voice]

class VoiceID(TypedDict, total=False):
    id: Required[str]
