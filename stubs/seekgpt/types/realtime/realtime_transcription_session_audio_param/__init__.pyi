from .. import RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam
from .. import (
    RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
)
