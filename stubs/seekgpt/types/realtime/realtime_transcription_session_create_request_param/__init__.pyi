from .. import RealtimeTranscriptionSessionCreateRequestParam
from .. import RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam

__all__ = ("RealtimeTranscriptionSessionCreateRequestParam",)
