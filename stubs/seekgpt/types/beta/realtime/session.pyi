from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model import BaseModel

__all__ = [
    "Tracing",
    "Session",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "Tool",
    "TracingTracingConfiguration",
    "TurnDetection",
]
Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]

class Session(BaseModel):
    id: Optional[str]
    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
    input_audio_noise_reduction: Optional[InputAudioNoiseReduction]
    input_audio_transcription: Optional[InputAudioTranscription]
    instructions: Optional[str]
    max_response_output_tokens: Union[int, Literal["inf"], None]
    modalities: Optional[List[Literal["text", "audio"]]]
    model: Optional[
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
    ]
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
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

class InputAudioNoiseReduction(BaseModel):
    type: Optional[Literal["near_field", "far_field"]]

class InputAudioTranscription(BaseModel):
    language: Optional[str]
    model: Optional[str]
    prompt: Optional[str]

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
    create_response: Optional[bool]
    eagerness: Optional[Literal["low", "medium", "high", "auto"]]
    interrupt_response: Optional[bool]
    prefix_padding_ms: Optional[int]
    silence_duration_ms: Optional[int]
    threshold: Optional[float]
    type: Optional[Literal["server_vad", "semantic_vad"]]
