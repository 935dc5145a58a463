from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetectionParam", "SemanticVad", "ServerVad"]
RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = Union[
    ServerVad,
    SemanticVad,
    None,
]

class SemanticVad(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    type: Required[Literal["semantic_vad"]]

class ServerVad(TypedDict, total=False):
    create_response: bool
    idle_timeout_ms: Optional[int]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Required[Literal["server_vad"]]
