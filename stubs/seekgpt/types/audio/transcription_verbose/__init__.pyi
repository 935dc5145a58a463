from typing_extensions import TypeAlias
from .. import _transcription_verbose
from .. import TranscriptionVerbose
from .. import TranscriptionSegment as TranscriptionSegment
from .. import TranscriptionWord as TranscriptionWord

__all__ = ("TranscriptionVerbose", "Usage")
Usage: TypeAlias = _transcription_verbose.Usage
