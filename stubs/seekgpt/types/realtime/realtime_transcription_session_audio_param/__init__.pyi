from .. import RealtimeTranscriptionSessionAudioParam
from .. import (
    RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
)

__all__ = ("RealtimeTranscriptionSessionAudioParam",)
