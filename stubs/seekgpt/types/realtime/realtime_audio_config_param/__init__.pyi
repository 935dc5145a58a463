from .. import RealtimeAudioConfigParam
from .. import RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam
from .. import RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam

__all__ = ("RealtimeAudioConfigParam",)
