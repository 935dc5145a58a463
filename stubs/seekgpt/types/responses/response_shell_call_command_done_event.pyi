from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseShellCallCommandDoneEvent"]

class ResponseShellCallCommandDoneEvent(BaseModel):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]
