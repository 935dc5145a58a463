from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseReasoningSummaryTextDeltaEvent", "Agent"]

class BetaResponseReasoningSummaryTextDeltaEvent(BaseModel):
    agent: Optional[Agent]
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]

class Agent(BaseModel):
    agent_name: str
