from .. import RealtimeAudioConfigParam as RealtimeAudioConfigParam
from .. import RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam
from .. import RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam
