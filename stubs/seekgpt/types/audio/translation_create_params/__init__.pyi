from .. import TranslationCreateParams as TranslationCreateParams
from ..._literals import _AudioModel as AudioModel
