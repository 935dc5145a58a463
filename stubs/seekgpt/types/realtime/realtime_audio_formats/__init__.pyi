from typing_extensions import TypeAlias
from .. import _realtime_audio_formats
from .. import RealtimeAudioFormats as RealtimeAudioFormats

AudioPCM: TypeAlias = _realtime_audio_formats.AudioPCM
AudioPCMA: TypeAlias = _realtime_audio_formats.AudioPCMA
AudioPCMU: TypeAlias = _realtime_audio_formats.AudioPCMU
