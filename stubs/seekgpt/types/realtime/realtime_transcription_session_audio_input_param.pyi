from typing import Optional
from typing_extensions import TypedDict
from .audio_transcription_param import AudioTranscriptionParam
from .noise_reduction_type import NoiseReductionType
from .realtime_audio_formats_param import RealtimeAudioFormatsParam
from .realtime_transcription_session_audio_input_turn_detection_param import (
    RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
)

__all__ = ["RealtimeTranscriptionSessionAudioInputParam", "NoiseReduction"]

class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: NoiseReduction
    transcription: AudioTranscriptionParam
    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetectionParam]

class NoiseReduction(TypedDict, total=False):
    type: NoiseReductionType
