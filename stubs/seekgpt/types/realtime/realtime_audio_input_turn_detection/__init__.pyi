from typing_extensions import TypeAlias
from .. import _realtime_audio_input_turn_detection
from .. import RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection

SemanticVad: TypeAlias = _realtime_audio_input_turn_detection.SemanticVad
ServerVad: TypeAlias = _realtime_audio_input_turn_detection.ServerVad
