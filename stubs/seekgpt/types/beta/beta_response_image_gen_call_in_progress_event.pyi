from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseImageGenCallInProgressEvent", "Agent"]

class BetaResponseImageGenCallInProgressEvent(BaseModel):
    agent: Optional[Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]

class Agent(BaseModel):
    agent_name: str
