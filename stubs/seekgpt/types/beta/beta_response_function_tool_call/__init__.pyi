from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = ("Caller", "BetaResponseFunctionToolCall", "Agent", "CallerDirect", "CallerProgram")
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]

class BetaResponseFunctionToolCall(BaseModel):
    agent: Optional[Agent]
    arguments: str
    call_id: str
    caller: Optional[Caller]
    id: Optional[str]
    name: str
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["function_call"]
    async_: Optional[bool]

class Agent(BaseModel):
    agent_name: str

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
