from typing import List, Optional
from ..._model import BaseModel

__all__ = ["ChatCompletionTokenLogprob", "TopLogprob"]

class ChatCompletionTokenLogprob(BaseModel):
    """A token with its log probability and the likeliest alternatives."""

    bytes: Optional[List[int]]
    logprob: float
    token: str
    top_logprobs: List[TopLogprob]

class TopLogprob(BaseModel):
    bytes: Optional[List[int]]
    logprob: float
    token: str
