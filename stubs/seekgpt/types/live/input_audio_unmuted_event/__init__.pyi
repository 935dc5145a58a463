from .. import InputAudioUnmutedEvent as InputAudioUnmutedEvent
