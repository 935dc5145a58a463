from .. import TranscriptionSegment as TranscriptionSegment
