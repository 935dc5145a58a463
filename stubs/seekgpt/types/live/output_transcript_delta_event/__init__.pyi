from .. import OutputTranscriptDeltaEvent as OutputTranscriptDeltaEvent
