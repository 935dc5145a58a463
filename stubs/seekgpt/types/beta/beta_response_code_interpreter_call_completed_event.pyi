from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseCodeInterpreterCallCompletedEvent", "Agent"]

class BetaResponseCodeInterpreterCallCompletedEvent(BaseModel):
    agent: Optional[Agent]
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]

class Agent(BaseModel):
    agent_name: str
