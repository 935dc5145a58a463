from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .realtime_audio_formats import RealtimeAudioFormats

__all__ = ["Voice", "RealtimeAudioConfigOutput", "VoiceID"]
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

class RealtimeAudioConfigOutput(BaseModel):
    format: Optional[RealtimeAudioFormats]
    speed: Optional[float]
    voice: Optional[Voice]

class VoiceID(BaseModel):
    id: str
