from typing import Sequence
from typing_extensions import Literal, TypedDict
from ...._types import SequenceNotStr

__all__ = [
    "ClientSecret",
    "ClientSecretExpiresAt",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "TurnDetection",
    "TranscriptionSessionCreateParams",
]

class ClientSecret(TypedDict, total=False):
    expires_at: ClientSecretExpiresAt

class ClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int

class InputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]

class InputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str

class TurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]

class TranscriptionSessionCreateParams(TypedDict, total=False):
    """Create a short-lived token for live transcription."""

    client_secret: ClientSecret
    include: SequenceNotStr[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: InputAudioNoiseReduction
    input_audio_transcription: InputAudioTranscription
    modalities: Sequence[Literal["text", "audio"]]
    turn_detection: TurnDetection
