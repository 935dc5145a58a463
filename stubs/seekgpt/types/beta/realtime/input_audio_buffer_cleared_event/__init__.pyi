from .. import InputAudioBufferClearedEvent as InputAudioBufferClearedEvent
