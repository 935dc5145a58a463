from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseMcpCallFailedEvent", "Agent"]

class BetaResponseMcpCallFailedEvent(BaseModel):
    agent: Optional[Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]

class Agent(BaseModel):
    agent_name: str
