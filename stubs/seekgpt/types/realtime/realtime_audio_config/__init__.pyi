from .. import RealtimeAudioConfig as RealtimeAudioConfig
from .. import RealtimeAudioConfigInput as RealtimeAudioConfigInput
from .. import RealtimeAudioConfigOutput as RealtimeAudioConfigOutput
