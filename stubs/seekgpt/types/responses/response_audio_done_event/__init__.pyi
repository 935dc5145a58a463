from .. import ResponseAudioDoneEvent as ResponseAudioDoneEvent
