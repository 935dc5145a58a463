from typing_extensions import TypeAlias
from .. import _transcription_diarized
from .. import TranscriptionDiarized
from .. import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment

__all__ = (
    "Usage",
    "TranscriptionDiarized",
    "UsageDuration",
    "UsageTokens",
    "UsageTokensInputTokenDetails",
)
Usage: TypeAlias = _transcription_diarized.Usage
UsageDuration: TypeAlias = _transcription_diarized.UsageDuration
UsageTokens: TypeAlias = _transcription_diarized.UsageTokens
UsageTokensInputTokenDetails: TypeAlias = _transcription_diarized.UsageTokensInputTokenDetails
