from .. import InputAudioBufferClearEvent as InputAudioBufferClearEvent
