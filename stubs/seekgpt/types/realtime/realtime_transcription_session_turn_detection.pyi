from typing import Optional
from ..._model import BaseModel

__all__ = ["RealtimeTranscriptionSessionTurnDetection"]

class RealtimeTranscriptionSessionTurnDetection(BaseModel):
    prefix_padding_ms: Optional[int]
    silence_duration_ms: Optional[int]
    threshold: Optional[float]
    type: Optional[str]
