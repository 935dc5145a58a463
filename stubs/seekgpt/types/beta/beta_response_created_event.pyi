from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .beta_response import BetaResponse

__all__ = ["BetaResponseCreatedEvent", "Agent"]

class BetaResponseCreatedEvent(BaseModel):
    agent: Optional[Agent]
    response: BetaResponse
    sequence_number: int
    type: Literal["response.created"]

class Agent(BaseModel):
    agent_name: str
