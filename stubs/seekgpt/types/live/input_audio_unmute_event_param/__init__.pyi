from .. import InputAudioUnmuteEventParam as InputAudioUnmuteEventParam
