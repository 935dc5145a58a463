from typing_extensions import TypeAlias
from .. import _transcription_text_delta_event
from .. import TranscriptionTextDeltaEvent

__all__ = ("TranscriptionTextDeltaEvent", "Logprob")
Logprob: TypeAlias = _transcription_text_delta_event.Logprob
