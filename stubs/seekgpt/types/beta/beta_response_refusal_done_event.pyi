from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseRefusalDoneEvent", "Agent"]

class BetaResponseRefusalDoneEvent(BaseModel):
    agent: Optional[Agent]
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]

class Agent(BaseModel):
    agent_name: str
