from typing_extensions import TypeAlias
from .. import _realtime_audio_config_output
from .. import RealtimeAudioConfigOutput as RealtimeAudioConfigOutput
from .. import RealtimeAudioFormats as RealtimeAudioFormats

Voice: TypeAlias = _realtime_audio_config_output.Voice
VoiceID: TypeAlias = _realtime_audio_config_output.VoiceID
