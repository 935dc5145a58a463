from .. import TranscriptionLanguage

__all__ = ("TranscriptionLanguage",)
