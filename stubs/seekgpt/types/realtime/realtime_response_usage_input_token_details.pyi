from typing import Optional
from ..._model import BaseModel

__all__ = ["RealtimeResponseUsageInputTokenDetails", "CachedTokensDetails"]

class RealtimeResponseUsageInputTokenDetails(BaseModel):
    audio_tokens: Optional[int]
    cached_tokens: Optional[int]
    cached_tokens_details: Optional[CachedTokensDetails]
    image_tokens: Optional[int]
    text_tokens: Optional[int]

class CachedTokensDetails(BaseModel):
    audio_tokens: Optional[int]
    image_tokens: Optional[int]
    text_tokens: Optional[int]
