from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model import BaseModel

__all__ = [
    "Tracing",
    "SessionCreateResponse",
    "ClientSecret",
    "InputAudioTranscription",
    "Tool",
    "TracingTracingConfiguration",
    "TurnDetection",
]
Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]

class SessionCreateResponse(BaseModel):
    client_secret: ClientSecret
    input_audio_format: Optional[str]
    input_audio_transcription: Optional[InputAudioTranscription]
    instructions: Optional[str]
    max_response_output_tokens: Union[int, Literal["inf"], None]
    modalities: Optional[List[Literal["text", "audio"]]]
    output_audio_format: Optional[str]
    speed: Optional[float]
    temperature: Optional[float]
    tool_choice: Optional[str]
    tools: Optional[List[Tool]]
    tracing: Optional[Tracing]
    turn_detection: Optional[TurnDetection]
    voice: Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
        None,
    ]

class ClientSecret(BaseModel):
    expires_at: int
    value: str

class InputAudioTranscription(BaseModel):
    model: Optional[str]

class Tool(BaseModel):
    description: Optional[str]
    name: Optional[str]
    parameters: Optional[object]
    type: Optional[Literal["function"]]

class TracingTracingConfiguration(BaseModel):
    group_id: Optional[str]
    metadata: Optional[object]
    workflow_name: Optional[str]

class TurnDetection(BaseModel):
    prefix_padding_ms: Optional[int]
    silence_duration_ms: Optional[int]
    threshold: Optional[float]
    type: Optional[str]
