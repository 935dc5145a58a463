from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseFunctionCallArgumentsDoneEvent", "Agent"]

class BetaResponseFunctionCallArgumentsDoneEvent(BaseModel):
    agent: Optional[Agent]
    arguments: str
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]

class Agent(BaseModel):
    agent_name: str
