from .. import TranslationVerbose
from .. import TranscriptionSegment as TranscriptionSegment

__all__ = ("TranslationVerbose",)
