from .. import _realtime_audio_config_input_param
from .. import RealtimeAudioConfigInputParam
from .. import AudioTranscriptionParam as AudioTranscriptionParam
from .. import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
from .. import RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam

__all__ = ("RealtimeAudioConfigInputParam", "NoiseReduction")

class NoiseReduction(_realtime_audio_config_input_param.NoiseReduction, total=False): ...
