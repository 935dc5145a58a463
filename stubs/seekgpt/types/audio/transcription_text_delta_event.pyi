from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["TranscriptionTextDeltaEvent", "Logprob"]

class TranscriptionTextDeltaEvent(BaseModel):
    """Stream event: a further piece of a transcript."""

    delta: str
    logprobs: Optional[List[Logprob]]
    segment_id: Optional[str]
    type: Literal["transcript.text.delta"]

class Logprob(BaseModel):
    bytes: Optional[List[int]]
    logprob: Optional[float]
    token: Optional[str]
