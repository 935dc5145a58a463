from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseTextDoneEvent", "Logprob", "LogprobTopLogprob"]

class ResponseTextDoneEvent(BaseModel):
    """Stream event: a text part is finished; carries all of it."""

    content_index: int
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]

class Logprob(BaseModel):
    logprob: float
    token: str
    top_logprobs: Optional[List[LogprobTopLogprob]]

class LogprobTopLogprob(BaseModel):
    logprob: Optional[float]
    token: Optional[str]
