from .. import (
    RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
)
from .. import RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam
