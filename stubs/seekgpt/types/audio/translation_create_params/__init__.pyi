from .. import TranslationCreateParams
from ..._literals import _AudioModel as AudioModel

__all__ = ("TranslationCreateParams",)
