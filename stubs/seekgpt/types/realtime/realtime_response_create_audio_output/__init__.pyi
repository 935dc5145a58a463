from typing_extensions import TypeAlias
from .. import _realtime_response_create_audio_output
from .. import RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput
from .. import RealtimeAudioFormats as RealtimeAudioFormats

OutputVoice: TypeAlias = _realtime_response_create_audio_output.OutputVoice
Output: TypeAlias = _realtime_response_create_audio_output.Output
OutputVoiceID: TypeAlias = _realtime_response_create_audio_output.OutputVoiceID
