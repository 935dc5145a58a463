from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseMcpCallInProgressEvent", "Agent"]

class BetaResponseMcpCallInProgressEvent(BaseModel):
    agent: Optional[Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]

class Agent(BaseModel):
    agent_name: str
