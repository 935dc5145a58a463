from .. import _realtime_transcription_session_audio_input_turn_detection_param
from .. import (
    RealtimeTranscriptionSessionAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
)

class SemanticVad(_realtime_transcription_session_audio_input_turn_detection_param.SemanticVad): ...
class ServerVad(_realtime_transcription_session_audio_input_turn_detection_param.ServerVad): ...
