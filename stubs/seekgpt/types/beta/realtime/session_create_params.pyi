from typing import Iterable, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "Tracing",
    "ClientSecret",
    "ClientSecretExpiresAfter",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "Tool",
    "TracingTracingConfiguration",
    "TurnDetection",
    "SessionCreateParams",
]
Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]

class ClientSecret(TypedDict, total=False):
    expires_after: ClientSecretExpiresAfter

class ClientSecretExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: int

class InputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]

class InputAudioTranscription(TypedDict, total=False):
    language: str
    model: str
    prompt: str

class Tool(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]

class TracingTracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str

class TurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]

class SessionCreateParams(TypedDict, total=False):
    """Create a short-lived token for a live conversation."""

    client_secret: ClientSecret
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: InputAudioNoiseReduction
    input_audio_transcription: InputAudioTranscription
    instructions: str
    max_response_output_tokens: Union[int, Literal["inf"]]
    modalities: Sequence[Literal["text", "audio"]]
    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    speed: float
    temperature: float
    tool_choice: str
    tools: Iterable[Tool]
    tracing: Tracing
    turn_detection: TurnDetection
    voice: Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
    ]
