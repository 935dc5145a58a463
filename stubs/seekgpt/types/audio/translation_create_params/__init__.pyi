from .. import TranslationCreateParams as TranslationCreateParams
