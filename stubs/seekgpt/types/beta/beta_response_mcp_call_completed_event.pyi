from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseMcpCallCompletedEvent", "Agent"]

class BetaResponseMcpCallCompletedEvent(BaseModel):
    agent: Optional[Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]

class Agent(BaseModel):
    agent_name: str
