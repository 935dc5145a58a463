from typing_extensions import TypeAlias
from .. import _realtime_response_create_audio_output_param
from .. import RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam
from .. import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam

OutputVoice: TypeAlias = _realtime_response_create_audio_output_param.OutputVoice

class Output(_realtime_response_create_audio_output_param.Output, total=False): ...
class OutputVoiceID(_realtime_response_create_audio_output_param.OutputVoiceID, total=False): ...
