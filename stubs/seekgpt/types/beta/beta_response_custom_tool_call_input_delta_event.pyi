from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseCustomToolCallInputDeltaEvent", "Agent"]

class BetaResponseCustomToolCallInputDeltaEvent(BaseModel):
    agent: Optional[Agent]
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]

class Agent(BaseModel):
    agent_name: str
