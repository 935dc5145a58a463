from .. import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
