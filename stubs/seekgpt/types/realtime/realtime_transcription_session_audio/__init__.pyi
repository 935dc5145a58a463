from .. import RealtimeTranscriptionSessionAudio
from .. import RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput

__all__ = ("RealtimeTranscriptionSessionAudio",)
