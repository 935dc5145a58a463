from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaResponseReasoningItem", "Agent", "Content", "Summary")

class BetaResponseReasoningItem(BaseModel):
    agent: Optional[Agent]
    content: Optional[List[Content]]
    encrypted_content: Optional[str]
    id: str
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    summary: List[Summary]
    type: Literal["reasoning"]

class Agent(BaseModel):
    agent_name: str

class Content(BaseModel):
    text: str
    type: Literal["reasoning_text"]

class Summary(BaseModel):
    text: str
    type: Literal["summary_text"]
