from .. import TranslationCreateResponse as TranslationCreateResponse
from .. import Translation as Translation
from .. import TranslationVerbose as TranslationVerbose
