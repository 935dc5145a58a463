from ..._literals import _AudioModel as AudioModel
from .. import TranslationCreateParams as TranslationCreateParams

AudioModel = AudioModel
