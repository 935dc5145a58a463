from .. import TranslationCreateResponse
from .. import Translation as Translation
from .. import TranslationVerbose as TranslationVerbose

__all__ = ("TranslationCreateResponse",)
