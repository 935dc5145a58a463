from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..beta_response_container_reference import BetaResponseContainerReference
from ..beta_response_local_environment import BetaResponseLocalEnvironment

__all__ = (
    "Caller",
    "Environment",
    "BetaResponseFunctionShellToolCall",
    "Action",
    "Agent",
    "CallerDirect",
    "CallerProgram",
)
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]
Environment: TypeAlias = Union[BetaResponseLocalEnvironment, BetaResponseContainerReference, None]

class BetaResponseFunctionShellToolCall(BaseModel):
    action: Action
    agent: Optional[Agent]
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

class Agent(BaseModel):
    agent_name: str

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
