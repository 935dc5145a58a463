from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseFileSearchCallCompletedEvent", "Agent"]

class BetaResponseFileSearchCallCompletedEvent(BaseModel):
    agent: Optional[Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]

class Agent(BaseModel):
    agent_name: str
