from .. import _transcription_verbose
from .. import TranscriptionVerbose as TranscriptionVerbose
from .. import TranscriptionSegment as TranscriptionSegment
from .. import TranscriptionWord as TranscriptionWord

Usage = _transcription_verbose.Usage
