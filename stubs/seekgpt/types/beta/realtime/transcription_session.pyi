from typing import List, Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["TranscriptionSession", "ClientSecret", "InputAudioTranscription", "TurnDetection"]

class TranscriptionSession(BaseModel):
    client_secret: ClientSecret
    input_audio_format: Optional[str]
    input_audio_transcription: Optional[InputAudioTranscription]
    modalities: Optional[List[Literal["text", "audio"]]]
    turn_detection: Optional[TurnDetection]

class ClientSecret(BaseModel):
    expires_at: int
    value: str

class InputAudioTranscription(BaseModel):
    language: Optional[str]
    model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]]
    prompt: Optional[str]

class TurnDetection(BaseModel):
    prefix_padding_ms: Optional[int]
    silence_duration_ms: Optional[int]
    threshold: Optional[float]
    type: Optional[str]
