from .. import TranscriptionDiarizedSegment

__all__ = ("TranscriptionDiarizedSegment",)
