from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseShellCallCommandDoneEvent", "Agent"]

class BetaResponseShellCallCommandDoneEvent(BaseModel):
    agent: Optional[Agent]
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]

class Agent(BaseModel):
    agent_name: str
