from typing_extensions import TypeAlias
from .. import _transcription_diarized
from .. import TranscriptionDiarized as TranscriptionDiarized
from .. import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment

Usage: TypeAlias = _transcription_diarized.Usage
UsageDuration: TypeAlias = _transcription_diarized.UsageDuration
UsageTokens: TypeAlias = _transcription_diarized.UsageTokens
UsageTokensInputTokenDetails: TypeAlias = _transcription_diarized.UsageTokensInputTokenDetails
