from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseCodeInterpreterCallCodeDeltaEvent", "Agent"]

class BetaResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    agent: Optional[Agent]
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]

class Agent(BaseModel):
    agent_name: str
