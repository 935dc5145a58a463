from .. import OutputAudioDeltaEvent as OutputAudioDeltaEvent
