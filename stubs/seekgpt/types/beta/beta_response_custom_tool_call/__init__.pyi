from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = ("Caller", "BetaResponseCustomToolCall", "Agent", "CallerDirect", "CallerProgram")
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]

class BetaResponseCustomToolCall(BaseModel):
    agent: Optional[Agent]
    call_id: str
    caller: Optional[Caller]
    id: Optional[str]
    input: str
    name: str
    namespace: Optional[str]
    type: Literal["custom_tool_call"]
    async_: Optional[bool]

class Agent(BaseModel):
    agent_name: str

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
