from .. import _realtime_audio_formats
from .. import RealtimeAudioFormats as RealtimeAudioFormats

AudioPCM = _realtime_audio_formats.AudioPCM
AudioPCMA = _realtime_audio_formats.AudioPCMA
AudioPCMU = _realtime_audio_formats.AudioPCMU
