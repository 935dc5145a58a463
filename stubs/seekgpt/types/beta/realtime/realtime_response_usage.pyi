from typing import Optional
from ...._model import BaseModel

__all__ = ["RealtimeResponseUsage", "InputTokenDetails", "OutputTokenDetails"]

class RealtimeResponseUsage(BaseModel):
    input_token_details: Optional[InputTokenDetails]
    input_tokens: Optional[int]
    output_token_details: Optional[OutputTokenDetails]
    output_tokens: Optional[int]
    total_tokens: Optional[int]

class InputTokenDetails(BaseModel):
    audio_tokens: Optional[int]
    cached_tokens: Optional[int]
    text_tokens: Optional[int]

class OutputTokenDetails(BaseModel):
    audio_tokens: Optional[int]
    text_tokens: Optional[int]
