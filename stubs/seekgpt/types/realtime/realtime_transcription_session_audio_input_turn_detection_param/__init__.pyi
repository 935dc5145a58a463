from .. import _realtime_transcription_session_audio_input_turn_detection_param
from .. import (
    RealtimeTranscriptionSessionAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
)

class SemanticVad(
    _realtime_transcription_session_audio_input_turn_detection_param.SemanticVad,
    total=False,
): ...
class ServerVad(
    _realtime_transcription_session_audio_input_turn_detection_param.ServerVad,
    total=False,
): ...
