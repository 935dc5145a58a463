from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseTextDeltaEvent", "Logprob", "LogprobTopLogprob"]

class ResponseTextDeltaEvent(BaseModel):
    """Stream event: a further piece of output text."""

    content_index: int
    delta: str
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]

class Logprob(BaseModel):
    logprob: float
    token: str
    top_logprobs: Optional[List[LogprobTopLogprob]]

class LogprobTopLogprob(BaseModel):
    logprob: Optional[float]
    token: Optional[str]
