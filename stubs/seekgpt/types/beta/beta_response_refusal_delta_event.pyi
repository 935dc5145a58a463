from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseRefusalDeltaEvent", "Agent"]

class BetaResponseRefusalDeltaEvent(BaseModel):
    agent: Optional[Agent]
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]

class Agent(BaseModel):
    agent_name: str
