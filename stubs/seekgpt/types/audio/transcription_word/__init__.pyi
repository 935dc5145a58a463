from .. import TranscriptionWord as TranscriptionWord
