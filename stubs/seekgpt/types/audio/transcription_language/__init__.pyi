from .. import TranscriptionLanguage as TranscriptionLanguage

__all__ = ("TranscriptionLanguage",)
