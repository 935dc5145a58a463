from typing_extensions import TypeAlias
from .. import _transcription_verbose
from .. import TranscriptionVerbose as TranscriptionVerbose
from .. import TranscriptionSegment as TranscriptionSegment
from .. import TranscriptionWord as TranscriptionWord

Usage: TypeAlias = _transcription_verbose.Usage
