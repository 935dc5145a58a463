from typing import Dict, List, Optional
from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["CompletionChoice", "Logprobs"]

class CompletionChoice(BaseModel):
    """One plain text completion and why it ended."""

    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    logprobs: Optional[Logprobs]
    text: str

class Logprobs(BaseModel):
    text_offset: Optional[List[int]]
    token_logprobs: Optional[List[float]]
    tokens: Optional[List[str]]
    top_logprobs: Optional[List[Dict[str, float]]]
