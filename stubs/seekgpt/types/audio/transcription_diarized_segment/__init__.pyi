from .. import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment

__all__ = ("TranscriptionDiarizedSegment",)
