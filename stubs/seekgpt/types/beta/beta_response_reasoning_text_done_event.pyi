from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseReasoningTextDoneEvent", "Agent"]

class BetaResponseReasoningTextDoneEvent(BaseModel):
    agent: Optional[Agent]
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]

class Agent(BaseModel):
    agent_name: str
