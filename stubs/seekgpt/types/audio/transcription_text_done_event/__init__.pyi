from .. import _transcription_text_done_event
from .. import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
from .. import TranscriptionLanguage as TranscriptionLanguage

Logprob = _transcription_text_done_event.Logprob
Usage = _transcription_text_done_event.Usage
UsageInputTokenDetails = _transcription_text_done_event.UsageInputTokenDetails
