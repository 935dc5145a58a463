from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaResponseCompactionItem", "Agent")

class BetaResponseCompactionItem(BaseModel):
    agent: Optional[Agent]
    created_by: Optional[str]
    encrypted_content: str
    id: str
    type: Literal["compaction"]

class Agent(BaseModel):
    agent_name: str
