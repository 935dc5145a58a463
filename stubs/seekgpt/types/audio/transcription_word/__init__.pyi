from .. import TranscriptionWord

__all__ = ("TranscriptionWord",)
