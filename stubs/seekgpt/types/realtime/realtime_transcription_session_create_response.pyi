from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .audio_transcription import AudioTranscription
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_transcription_session_turn_detection import RealtimeTranscriptionSessionTurnDetection

__all__ = [
    "RealtimeTranscriptionSessionCreateResponse",
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
]

class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    audio: Optional[Audio]
    expires_at: Optional[int]
    id: str
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]]
    object: str
    type: Literal["transcription"]

class Audio(BaseModel):
    input: Optional[AudioInput]

class AudioInput(BaseModel):
    format: Optional[RealtimeAudioFormats]
    noise_reduction: Optional[AudioInputNoiseReduction]
    transcription: Optional[AudioTranscription]
    turn_detection: Optional[RealtimeTranscriptionSessionTurnDetection]

class AudioInputNoiseReduction(BaseModel):
    type: Optional[Literal["near_field", "far_field"]]
