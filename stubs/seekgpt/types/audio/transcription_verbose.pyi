from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .transcription_segment import TranscriptionSegment
from .transcription_word import TranscriptionWord

__all__ = ["TranscriptionVerbose", "Usage"]

class TranscriptionVerbose(BaseModel):
    """A transcript with language, duration in seconds, segments and words."""

    duration: float
    language: str
    segments: Optional[List[TranscriptionSegment]]
    text: str
    usage: Optional[Usage]
    words: Optional[List[TranscriptionWord]]

class Usage(BaseModel):
    seconds: float
    type: Literal["duration"]
