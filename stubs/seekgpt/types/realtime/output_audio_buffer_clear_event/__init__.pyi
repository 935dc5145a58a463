from .. import OutputAudioBufferClearEvent as OutputAudioBufferClearEvent
