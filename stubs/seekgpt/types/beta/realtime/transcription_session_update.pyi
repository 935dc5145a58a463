from typing import List, Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = [
    "TranscriptionSessionUpdate",
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAt",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTurnDetection",
]

class TranscriptionSessionUpdate(BaseModel):
    event_id: Optional[str]
    session: Session
    type: Literal["transcription_session.update"]

class Session(BaseModel):
    client_secret: Optional[SessionClientSecret]
    include: Optional[List[str]]
    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
    input_audio_noise_reduction: Optional[SessionInputAudioNoiseReduction]
    input_audio_transcription: Optional[SessionInputAudioTranscription]
    modalities: Optional[List[Literal["text", "audio"]]]
    turn_detection: Optional[SessionTurnDetection]

class SessionClientSecret(BaseModel):
    expires_at: Optional[SessionClientSecretExpiresAt]

class SessionClientSecretExpiresAt(BaseModel):
    anchor: Optional[Literal["created_at"]]
    seconds: Optional[int]

class SessionInputAudioNoiseReduction(BaseModel):
    type: Optional[Literal["near_field", "far_field"]]

class SessionInputAudioTranscription(BaseModel):
    language: Optional[str]
    model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]]
    prompt: Optional[str]

class SessionTurnDetection(BaseModel):
    create_response: Optional[bool]
    eagerness: Optional[Literal["low", "medium", "high", "auto"]]
    interrupt_response: Optional[bool]
    prefix_padding_ms: Optional[int]
    silence_duration_ms: Optional[int]
    threshold: Optional[float]
    type: Optional[Literal["server_vad", "semantic_vad"]]
