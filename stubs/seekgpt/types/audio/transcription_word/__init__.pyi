from .. import TranscriptionWord as TranscriptionWord

__all__ = ("TranscriptionWord",)
