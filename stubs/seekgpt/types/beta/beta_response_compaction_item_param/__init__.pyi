from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaResponseCompactionItemParam", "Agent")

class BetaResponseCompactionItemParam(BaseModel):
    agent: Optional[Agent]
    encrypted_content: str
    id: Optional[str]
    type: Literal["compaction"]

class Agent(BaseModel):
    agent_name: str
