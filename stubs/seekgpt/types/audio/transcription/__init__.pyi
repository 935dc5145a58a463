from typing_extensions import TypeAlias
from .. import _transcription
from .. import Transcription as Transcription
from .. import TranscriptionLanguage as TranscriptionLanguage

Usage: TypeAlias = _transcription.Usage
Logprob: TypeAlias = _transcription.Logprob
UsageDuration: TypeAlias = _transcription.UsageDuration
UsageTokens: TypeAlias = _transcription.UsageTokens
UsageTokensInputTokenDetails: TypeAlias = _transcription.UsageTokensInputTokenDetails
