from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model import BaseModel

__all__ = [
    "SessionTracing",
    "SessionUpdateEvent",
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAfter",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTool",
    "SessionTracingTracingConfiguration",
    "SessionTurnDetection",
]
SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]

class SessionUpdateEvent(BaseModel):
    event_id: Optional[str]
    session: Session
    type: Literal["session.update"]

class Session(BaseModel):
    client_secret: Optional[SessionClientSecret]
    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
    input_audio_noise_reduction: Optional[SessionInputAudioNoiseReduction]
    input_audio_transcription: Optional[SessionInputAudioTranscription]
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
    tools: Optional[List[SessionTool]]
    tracing: Optional[SessionTracing]
    turn_detection: Optional[SessionTurnDetection]
    voice: Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
        None,
    ]

class SessionClientSecret(BaseModel):
    expires_after: Optional[SessionClientSecretExpiresAfter]

class SessionClientSecretExpiresAfter(BaseModel):
    anchor: Literal["created_at"]
    seconds: Optional[int]

class SessionInputAudioNoiseReduction(BaseModel):
    type: Optional[Literal["near_field", "far_field"]]

class SessionInputAudioTranscription(BaseModel):
    language: Optional[str]
    model: Optional[str]
    prompt: Optional[str]

class SessionTool(BaseModel):
    description: Optional[str]
    name: Optional[str]
    parameters: Optional[object]
    type: Optional[Literal["function"]]

class SessionTracingTracingConfiguration(BaseModel):
    group_id: Optional[str]
    metadata: Optional[object]
    workflow_name: Optional[str]

class SessionTurnDetection(BaseModel):
    create_response: Optional[bool]
    eagerness: Optional[Literal["low", "medium", "high", "auto"]]
    interrupt_response: Optional[bool]
    prefix_padding_ms: Optional[int]
    silence_duration_ms: Optional[int]
    threshold: Optional[float]
    type: Optional[Literal["server_vad", "semantic_vad"]]
