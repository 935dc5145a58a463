from .. import InputAudioUnmuteEvent as InputAudioUnmuteEvent
