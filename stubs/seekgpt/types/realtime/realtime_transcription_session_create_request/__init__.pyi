from .. import (
    RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
)
from .. import RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio
