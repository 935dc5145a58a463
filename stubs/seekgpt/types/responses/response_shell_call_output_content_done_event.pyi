from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel

__all__ = [
    "OutputOutcome",
    "ResponseShellCallOutputContentDoneEvent",
    "Output",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
]
OutputOutcome: TypeAlias = Union[OutputOutcomeTimeout, OutputOutcomeExit]

class ResponseShellCallOutputContentDoneEvent(BaseModel):
    command_index: int
    item_id: str
    output: List[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]

class Output(BaseModel):
    created_by: Optional[str]
    outcome: OutputOutcome
    stderr: str
    stdout: str

class OutputOutcomeExit(BaseModel):
    exit_code: int
    type: Literal["exit"]

class OutputOutcomeTimeout(BaseModel):
    type: Literal["timeout"]
