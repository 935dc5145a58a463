from .. import InputAudioMuteEventParam as InputAudioMuteEventParam
