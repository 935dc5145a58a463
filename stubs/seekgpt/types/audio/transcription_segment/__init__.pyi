from .. import TranscriptionSegment as TranscriptionSegment

__all__ = ("TranscriptionSegment",)
