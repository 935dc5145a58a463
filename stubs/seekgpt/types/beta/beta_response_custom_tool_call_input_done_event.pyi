from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseCustomToolCallInputDoneEvent", "Agent"]

class BetaResponseCustomToolCallInputDoneEvent(BaseModel):
    agent: Optional[Agent]
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]

class Agent(BaseModel):
    agent_name: str
