from .. import TranscriptionLanguage as TranscriptionLanguage
