from .. import _transcription_diarized
from .. import TranscriptionDiarized as TranscriptionDiarized
from .. import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment

Usage = _transcription_diarized.Usage
UsageDuration = _transcription_diarized.UsageDuration
UsageTokens = _transcription_diarized.UsageTokens
UsageTokensInputTokenDetails = _transcription_diarized.UsageTokensInputTokenDetails
