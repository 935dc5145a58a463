from .. import RealtimeTranscriptionSessionCreateRequest
from .. import RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio

__all__ = ("RealtimeTranscriptionSessionCreateRequest",)
