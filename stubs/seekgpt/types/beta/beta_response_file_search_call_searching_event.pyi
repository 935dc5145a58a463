from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseFileSearchCallSearchingEvent", "Agent"]

class BetaResponseFileSearchCallSearchingEvent(BaseModel):
    agent: Optional[Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]

class Agent(BaseModel):
    agent_name: str
