from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .beta_tool import BetaTool

__all__ = ["BetaResponseToolSearchOutputItemParam", "Agent"]

class BetaResponseToolSearchOutputItemParam(BaseModel):
    agent: Optional[Agent]
    call_id: Optional[str]
    execution: Optional[Literal["server", "client"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    tools: List[BetaTool]
    type: Literal["tool_search_output"]

class Agent(BaseModel):
    agent_name: str
