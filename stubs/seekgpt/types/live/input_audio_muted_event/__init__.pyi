from .. import InputAudioMutedEvent as InputAudioMutedEvent
