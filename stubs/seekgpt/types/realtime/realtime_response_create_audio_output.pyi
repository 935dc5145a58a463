from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .realtime_audio_formats import RealtimeAudioFormats

__all__ = ["OutputVoice", "RealtimeResponseCreateAudioOutput", "Output", "OutputVoiceID"]
OutputVoice: TypeAlias = Union[
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
    OutputVoiceID,
]

class RealtimeResponseCreateAudioOutput(BaseModel):
    output: Optional[Output]

class Output(BaseModel):
    format: Optional[RealtimeAudioFormats]
    voice: Optional[OutputVoice]

class OutputVoiceID(BaseModel):
    id: str
