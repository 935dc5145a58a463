from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseWebSearchCallSearchingEvent", "Agent"]

class BetaResponseWebSearchCallSearchingEvent(BaseModel):
    agent: Optional[Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]

class Agent(BaseModel):
    agent_name: str
