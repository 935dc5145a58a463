from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseMcpCallArgumentsDoneEvent", "Agent"]

class BetaResponseMcpCallArgumentsDoneEvent(BaseModel):
    agent: Optional[Agent]
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]

class Agent(BaseModel):
    agent_name: str
