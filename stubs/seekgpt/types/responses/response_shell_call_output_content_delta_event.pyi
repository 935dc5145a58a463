from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseShellCallOutputContentDeltaEvent", "Delta"]

class ResponseShellCallOutputContentDeltaEvent(BaseModel):
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]

class Delta(BaseModel):
    stderr: Optional[str]
    stdout: Optional[str]
