from .. import _realtime_audio_input_turn_detection_param
from .. import RealtimeAudioInputTurnDetectionParam

__all__ = ("RealtimeAudioInputTurnDetectionParam", "SemanticVad", "ServerVad")

class SemanticVad(_realtime_audio_input_turn_detection_param.SemanticVad, total=False): ...
class ServerVad(_realtime_audio_input_turn_detection_param.ServerVad, total=False): ...
