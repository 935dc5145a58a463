from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseCodeInterpreterCallCodeDoneEvent", "Agent"]

class BetaResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    agent: Optional[Agent]
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]

class Agent(BaseModel):
    agent_name: str
