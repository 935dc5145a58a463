from typing import Sequence
from typing_extensions import Literal, Required, TypedDict
from ...._types import SequenceNotStr

__all__ = [
    "TranscriptionSessionUpdateParam",
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAt",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTurnDetection",
]

class TranscriptionSessionUpdateParam(TypedDict, total=False):
    event_id: str
    session: Required[Session]
    type: Required[Literal["transcription_session.update"]]

class Session(TypedDict, total=False):
    client_secret: SessionClientSecret
    include: SequenceNotStr[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionInputAudioNoiseReduction
    input_audio_transcription: SessionInputAudioTranscription
    modalities: Sequence[Literal["text", "audio"]]
    turn_detection: SessionTurnDetection

class SessionClientSecret(TypedDict, total=False):
    expires_at: SessionClientSecretExpiresAt

class SessionClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int

class SessionInputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]

class SessionInputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str

class SessionTurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]
