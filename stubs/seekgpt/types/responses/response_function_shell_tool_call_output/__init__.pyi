from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = (
    "Caller",
    "OutputOutcome",
    "ResponseFunctionShellToolCallOutput",
    "CallerDirect",
    "CallerProgram",
    "Output",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
)
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]
OutputOutcome: TypeAlias = Union[OutputOutcomeTimeout, OutputOutcomeExit]

class ResponseFunctionShellToolCallOutput(BaseModel):
    """What shell commands printed and how they ended."""

    call_id: str
    caller: Optional[Caller]
    created_by: Optional[str]
    id: str
    max_output_length: Optional[int]
    output: List[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]

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
