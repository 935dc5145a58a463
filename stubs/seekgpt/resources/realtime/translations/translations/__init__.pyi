from .. import AsyncTranslations as AsyncTranslations, Translations as Translations

__all__ = ("AsyncTranslations", "Translations")
