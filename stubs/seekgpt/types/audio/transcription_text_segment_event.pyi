from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["TranscriptionTextSegmentEvent"]

class TranscriptionTextSegmentEvent(BaseModel):
    end: float
    id: str
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]
