from typing import List
from ..._model import BaseModel

__all__ = ["TranscriptionSegment"]

class TranscriptionSegment(BaseModel):
    """A stretch of a transcript with start and end in seconds."""

    avg_logprob: float
    compression_ratio: float
    end: float
    id: int
    no_speech_prob: float
    seek: int
    start: float
    temperature: float
    text: str
    tokens: List[int]
