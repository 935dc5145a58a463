from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseMcpCallArgumentsDeltaEvent", "Agent"]

class BetaResponseMcpCallArgumentsDeltaEvent(BaseModel):
    agent: Optional[Agent]
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]

class Agent(BaseModel):
    agent_name: str
