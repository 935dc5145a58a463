from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseTextDeltaEvent", "Agent", "Logprob", "LogprobTopLogprob"]

class BetaResponseTextDeltaEvent(BaseModel):
    agent: Optional[Agent]
    content_index: int
    delta: str
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]

class Agent(BaseModel):
    agent_name: str

class Logprob(BaseModel):
    logprob: float
    token: str
    top_logprobs: Optional[List[LogprobTopLogprob]]

class LogprobTopLogprob(BaseModel):
    logprob: Optional[float]
    token: Optional[str]
