from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .beta_response import BetaResponse

__all__ = ["BetaResponseQueuedEvent", "Agent"]

class BetaResponseQueuedEvent(BaseModel):
    agent: Optional[Agent]
    response: BetaResponse
    sequence_number: int
    type: Literal["response.queued"]

class Agent(BaseModel):
    agent_name: str
