from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseCodeInterpreterCallInterpretingEvent", "Agent"]

class BetaResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    agent: Optional[Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]

class Agent(BaseModel):
    agent_name: str
