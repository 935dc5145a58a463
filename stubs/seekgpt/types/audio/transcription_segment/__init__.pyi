from .. import TranscriptionSegment

__all__ = ("TranscriptionSegment",)
