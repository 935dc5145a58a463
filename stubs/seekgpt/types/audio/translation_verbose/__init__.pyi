from .. import TranslationVerbose as TranslationVerbose
from .. import TranscriptionSegment as TranscriptionSegment
