from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..beta_tool import BetaTool

__all__ = ("BetaResponseToolSearchOutputItem", "Agent")

class BetaResponseToolSearchOutputItem(BaseModel):
    agent: Optional[Agent]
    call_id: Optional[str]
    created_by: Optional[str]
    execution: Literal["server", "client"]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    tools: List[BetaTool]
    type: Literal["tool_search_output"]

class Agent(BaseModel):
    agent_name: str
