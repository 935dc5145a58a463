from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseErrorEvent", "Agent"]

class BetaResponseErrorEvent(BaseModel):
    agent: Optional[Agent]
    code: Optional[str]
    message: str
    param: Optional[str]
    sequence_number: int
    type: Literal["error"]

class Agent(BaseModel):
    agent_name: str
