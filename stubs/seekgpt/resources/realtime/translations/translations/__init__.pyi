from .. import AsyncTranslations as AsyncTranslations, Translations as Translations
