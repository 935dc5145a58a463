from .. import _realtime_audio_config_input
from .. import RealtimeAudioConfigInput as RealtimeAudioConfigInput
from .. import AudioTranscription as AudioTranscription
from .. import RealtimeAudioFormats as RealtimeAudioFormats
from .. import RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection

NoiseReduction = _realtime_audio_config_input.NoiseReduction
