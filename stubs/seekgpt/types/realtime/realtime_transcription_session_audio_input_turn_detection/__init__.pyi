from typing_extensions import TypeAlias
from .. import _realtime_transcription_session_audio_input_turn_detection
from .. import RealtimeTranscriptionSessionAudioInputTurnDetection

__all__ = ("RealtimeTranscriptionSessionAudioInputTurnDetection", "SemanticVad", "ServerVad")
SemanticVad: TypeAlias = _realtime_transcription_session_audio_input_turn_detection.SemanticVad
ServerVad: TypeAlias = _realtime_transcription_session_audio_input_turn_detection.ServerVad
