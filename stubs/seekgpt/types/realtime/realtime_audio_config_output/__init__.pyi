from .. import _realtime_audio_config_output
from .. import RealtimeAudioConfigOutput as RealtimeAudioConfigOutput
from .. import RealtimeAudioFormats as RealtimeAudioFormats

Voice = _realtime_audio_config_output.Voice
VoiceID = _realtime_audio_config_output.VoiceID
