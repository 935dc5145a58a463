from .. import _realtime_audio_config_output_param
from .. import RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam
from .. import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam

Voice = _realtime_audio_config_output_param.Voice

class VoiceID(_realtime_audio_config_output_param.VoiceID): ...
