from .. import TranscriptionCreateResponse as TranscriptionCreateResponse
from .. import Transcription as Transcription
from .. import TranscriptionDiarized as TranscriptionDiarized
from .. import TranscriptionVerbose as TranscriptionVerbose
