from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseMcpListToolsCompletedEvent", "Agent"]

class BetaResponseMcpListToolsCompletedEvent(BaseModel):
    agent: Optional[Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]

class Agent(BaseModel):
    agent_name: str
