from .. import InputAudioMuteEvent as InputAudioMuteEvent
