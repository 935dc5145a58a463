from .. import _realtime_audio_config_input_param
from .. import RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam
from .. import AudioTranscriptionParam as AudioTranscriptionParam
from .. import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
from .. import RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam

class NoiseReduction(_realtime_audio_config_input_param.NoiseReduction): ...
