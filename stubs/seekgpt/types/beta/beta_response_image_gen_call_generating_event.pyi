from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseImageGenCallGeneratingEvent", "Agent"]

class BetaResponseImageGenCallGeneratingEvent(BaseModel):
    agent: Optional[Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]

class Agent(BaseModel):
    agent_name: str
