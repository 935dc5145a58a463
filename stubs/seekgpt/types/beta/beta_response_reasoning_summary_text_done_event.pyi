from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseReasoningSummaryTextDoneEvent", "Agent"]

class BetaResponseReasoningSummaryTextDoneEvent(BaseModel):
    agent: Optional[Agent]
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]

class Agent(BaseModel):
    agent_name: str
