from ..._literals import _AudioModel
from .. import TranslationCreateParams as TranslationCreateParams

AudioModel = _AudioModel
