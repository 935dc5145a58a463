from .. import _transcription
from .. import Transcription as Transcription
from .. import TranscriptionLanguage as TranscriptionLanguage

Usage = _transcription.Usage
Logprob = _transcription.Logprob
UsageDuration = _transcription.UsageDuration
UsageTokens = _transcription.UsageTokens
UsageTokensInputTokenDetails = _transcription.UsageTokensInputTokenDetails
