from typing import Optional
from .._model.base import BaseModel

class _completion_usage:
    class CompletionTokensDetails(BaseModel):
        accepted_prediction_tokens: Optional[int]
        """Predicted tokens that did appear."""
        audio_tokens: Optional[int]
        """Tokens of sound."""
        reasoning_tokens: Optional[int]
        """Tokens spent on reasoning."""
        rejected_prediction_tokens: Optional[int]
        """Predicted tokens that did not appear; billed all the same."""
        text_tokens: Optional[int]
        """Tokens of text."""

    class PromptTokensDetails(BaseModel):
        audio_tokens: Optional[int]
        """Tokens of sound."""
        cache_write_tokens: Optional[int]
        """Tokens newly put into the cache."""
        cached_tokens: Optional[int]
        """Tokens that the cache had."""
        image_tokens: Optional[int]
        """Tokens of images."""
        text_tokens: Optional[int]
        """Tokens of text."""

class CompletionUsage(BaseModel):
    """Tokens taken by prompt and completion, with details."""

    completion_tokens: int
    """Tokens generated."""
    completion_tokens_details: Optional[_completion_usage.CompletionTokensDetails]
    """What they were spent on."""
    prompt_tokens: int
    """Tokens of the prompt."""
    prompt_tokens_details: Optional[_completion_usage.PromptTokensDetails]
    """What they consist of."""
    total_tokens: int
    """Prompt and completion together."""
