from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .beta_response import BetaResponse

__all__ = ["BetaResponseCompletedEvent", "Agent"]

class BetaResponseCompletedEvent(BaseModel):
    agent: Optional[Agent]
    response: BetaResponse
    sequence_number: int
    type: Literal["response.completed"]

class Agent(BaseModel):
    agent_name: str
