from .. import InputAudioAppendEvent as InputAudioAppendEvent
