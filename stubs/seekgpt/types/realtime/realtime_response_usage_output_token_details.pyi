from typing import Optional
from ..._model import BaseModel

__all__ = ["RealtimeResponseUsageOutputTokenDetails"]

class RealtimeResponseUsageOutputTokenDetails(BaseModel):
    audio_tokens: Optional[int]
    text_tokens: Optional[int]
