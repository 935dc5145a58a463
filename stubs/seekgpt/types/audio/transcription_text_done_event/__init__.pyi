from typing_extensions import TypeAlias
from .. import _transcription_text_done_event
from .. import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
from .. import TranscriptionLanguage as TranscriptionLanguage

Logprob: TypeAlias = _transcription_text_done_event.Logprob
Usage: TypeAlias = _transcription_text_done_event.Usage
UsageInputTokenDetails: TypeAlias = _transcription_text_done_event.UsageInputTokenDetails
