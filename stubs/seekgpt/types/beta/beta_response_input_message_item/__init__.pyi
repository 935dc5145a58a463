from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..beta_response_input_content import BetaResponseInputContent

__all__ = ("BetaResponseInputMessageItem", "Agent")

class BetaResponseInputMessageItem(BaseModel):
    agent: Optional[Agent]
    content: List[BetaResponseInputContent]
    id: str
    role: Literal["user", "system", "developer"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["message"]

class Agent(BaseModel):
    agent_name: str
