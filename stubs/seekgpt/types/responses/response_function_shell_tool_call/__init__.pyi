from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..response_container_reference import ResponseContainerReference
from ..response_local_environment import ResponseLocalEnvironment

__all__ = (
    "Caller",
    "Environment",
    "ResponseFunctionShellToolCall",
    "Action",
    "CallerDirect",
    "CallerProgram",
)
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]
Environment: TypeAlias = Union[ResponseLocalEnvironment, ResponseContainerReference, None]

class ResponseFunctionShellToolCall(BaseModel):
    """Shell commands that the model wants run."""

    action: Action
    call_id: str
    caller: Optional[Caller]
    created_by: Optional[str]
    environment: Optional[Environment]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]

class Action(BaseModel):
    commands: List[str]
    max_output_length: Optional[int]
    timeout_ms: Optional[int]

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
