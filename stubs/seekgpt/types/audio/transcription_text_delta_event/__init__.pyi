from .. import _transcription_text_delta_event
from .. import TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent

Logprob = _transcription_text_delta_event.Logprob
