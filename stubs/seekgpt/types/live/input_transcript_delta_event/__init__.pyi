from .. import InputTranscriptDeltaEvent as InputTranscriptDeltaEvent
