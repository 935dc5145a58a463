from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel

__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetection", "SemanticVad", "ServerVad"]
RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = Union[ServerVad, SemanticVad, None]

class SemanticVad(BaseModel):
    create_response: Optional[bool]
    eagerness: Optional[Literal["low", "medium", "high", "auto"]]
    interrupt_response: Optional[bool]
    type: Literal["semantic_vad"]

class ServerVad(BaseModel):
    create_response: Optional[bool]
    idle_timeout_ms: Optional[int]
    interrupt_response: Optional[bool]
    prefix_padding_ms: Optional[int]
    silence_duration_ms: Optional[int]
    threshold: Optional[float]
    type: Literal["server_vad"]
