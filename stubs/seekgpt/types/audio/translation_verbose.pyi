from typing import List, Optional
from ..._model import BaseModel
from .transcription_segment import TranscriptionSegment

__all__ = ["TranslationVerbose"]

class TranslationVerbose(BaseModel):
    """An English text of a recording with duration in seconds and segments."""

    duration: float
    language: str
    segments: Optional[List[TranscriptionSegment]]
    text: str
