from .. import RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio
from .. import RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput

__all__ = ("RealtimeTranscriptionSessionAudio",)
