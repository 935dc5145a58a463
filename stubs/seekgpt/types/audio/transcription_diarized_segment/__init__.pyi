from .. import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment
