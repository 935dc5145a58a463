from .. import RealtimeAudioConfig
from .. import RealtimeAudioConfigInput as RealtimeAudioConfigInput
from .. import RealtimeAudioConfigOutput as RealtimeAudioConfigOutput

__all__ = ("RealtimeAudioConfig",)
