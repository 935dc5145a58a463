from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseShellCallCommandDeltaEvent", "Agent"]

class BetaResponseShellCallCommandDeltaEvent(BaseModel):
    agent: Optional[Agent]
    command_index: int
    delta: str
    obfuscation: Optional[str]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]

class Agent(BaseModel):
    agent_name: str
