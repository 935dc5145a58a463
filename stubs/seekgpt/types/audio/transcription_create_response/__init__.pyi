from .. import TranscriptionCreateResponse
from .. import Transcription as Transcription
from .. import TranscriptionDiarized as TranscriptionDiarized
from .. import TranscriptionVerbose as TranscriptionVerbose

__all__ = ("TranscriptionCreateResponse",)
