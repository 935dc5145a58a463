from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = (
    "Caller",
    "BetaResponseApplyPatchToolCallOutput",
    "Agent",
    "CallerDirect",
    "CallerProgram",
)
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]

class BetaResponseApplyPatchToolCallOutput(BaseModel):
    agent: Optional[Agent]
    call_id: str
    caller: Optional[Caller]
    created_by: Optional[str]
    id: str
    output: Optional[str]
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]

class Agent(BaseModel):
    agent_name: str

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
