from .. import _realtime_response_create_audio_output_param
from .. import RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam
from .. import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam

OutputVoice = _realtime_response_create_audio_output_param.OutputVoice

class Output(_realtime_response_create_audio_output_param.Output): ...
class OutputVoiceID(_realtime_response_create_audio_output_param.OutputVoiceID): ...
