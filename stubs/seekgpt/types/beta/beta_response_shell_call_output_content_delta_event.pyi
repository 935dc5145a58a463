from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseShellCallOutputContentDeltaEvent", "Agent", "Delta"]

class BetaResponseShellCallOutputContentDeltaEvent(BaseModel):
    agent: Optional[Agent]
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]

class Agent(BaseModel):
    agent_name: str

class Delta(BaseModel):
    stderr: Optional[str]
    stdout: Optional[str]
