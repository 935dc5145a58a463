from typing import Optional
from .._model import BaseModel

__all__ = ["CompletionUsage", "CompletionTokensDetails", "PromptTokensDetails"]

class CompletionUsage(BaseModel):
    """Tokens taken by prompt and completion, with details."""

    completion_tokens: int
    completion_tokens_details: Optional[CompletionTokensDetails]
    prompt_tokens: int
    prompt_tokens_details: Optional[PromptTokensDetails]
    total_tokens: int

class CompletionTokensDetails(BaseModel):
    accepted_prediction_tokens: Optional[int]
    audio_tokens: Optional[int]
    reasoning_tokens: Optional[int]
    rejected_prediction_tokens: Optional[int]
    text_tokens: Optional[int]

class PromptTokensDetails(BaseModel):
    audio_tokens: Optional[int]
    cache_write_tokens: Optional[int]
    cached_tokens: Optional[int]
    image_tokens: Optional[int]
    text_tokens: Optional[int]
