from .. import InputAudioBufferCommitEvent as InputAudioBufferCommitEvent
