from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .audio_transcription import AudioTranscription
from .realtime_audio_formats import RealtimeAudioFormats
from .realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection

__all__ = ["RealtimeTranscriptionSessionAudioInput", "NoiseReduction"]

class RealtimeTranscriptionSessionAudioInput(BaseModel):
    format: Optional[RealtimeAudioFormats]
    noise_reduction: Optional[NoiseReduction]
    transcription: Optional[AudioTranscription]
    turn_detection: Optional[RealtimeAudioInputTurnDetection]

class NoiseReduction(BaseModel):
    type: Optional[Literal["near_field", "far_field"]]
