from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .beta_response_output_item import BetaResponseOutputItem

__all__ = ["BetaResponseOutputItemAddedEvent", "Agent"]

class BetaResponseOutputItemAddedEvent(BaseModel):
    agent: Optional[Agent]
    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]

class Agent(BaseModel):
    agent_name: str
