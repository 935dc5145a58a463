from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseReasoningSummaryPartAddedEvent", "Agent", "Part"]

class BetaResponseReasoningSummaryPartAddedEvent(BaseModel):
    agent: Optional[Agent]
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]

class Agent(BaseModel):
    agent_name: str

class Part(BaseModel):
    text: str
    type: Literal["summary_text"]
