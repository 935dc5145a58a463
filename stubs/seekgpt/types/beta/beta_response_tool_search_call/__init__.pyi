from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaResponseToolSearchCall", "Agent")

class BetaResponseToolSearchCall(BaseModel):
    agent: Optional[Agent]
    arguments: object
    call_id: Optional[str]
    created_by: Optional[str]
    execution: Literal["server", "client"]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]

class Agent(BaseModel):
    agent_name: str
