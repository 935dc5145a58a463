from .. import (
    AsyncTranslations as AsyncTranslations,
    AsyncTranslationsConnection as AsyncTranslationsConnection,
    AsyncTranslationsConnectionManager as AsyncTranslationsConnectionManager,
    Translations as Translations,
    TranslationsConnection as TranslationsConnection,
    TranslationsConnectionManager as TranslationsConnectionManager,
    TranslationsSessionInputAudioBufferResource as TranslationsSessionInputAudioBufferResource,
    TranslationsSessionResource as TranslationsSessionResource,
)
