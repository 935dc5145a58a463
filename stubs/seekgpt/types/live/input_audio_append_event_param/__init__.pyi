from .. import InputAudioAppendEventParam as InputAudioAppendEventParam
