from .. import InputAudioBufferAppendEvent as InputAudioBufferAppendEvent
