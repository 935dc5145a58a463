from typing_extensions import TypeAlias
from .. import _transcription_text_delta_event
from .. import TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent

Logprob: TypeAlias = _transcription_text_delta_event.Logprob
