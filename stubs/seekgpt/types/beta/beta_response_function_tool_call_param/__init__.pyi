from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ("Caller", "BetaResponseFunctionToolCallParam", "Agent", "CallerDirect", "CallerProgram")
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]
_BetaResponseFunctionToolCallParamKeys = TypedDict(
    "_BetaResponseFunctionToolCallParamKeys",
    {"async": bool},
    total=False,
)

class BetaResponseFunctionToolCallParam(_BetaResponseFunctionToolCallParamKeys, total=False):
    agent: Optional[Agent]
    arguments: Required[str]
    call_id: Required[str]
    caller: Optional[Caller]
    id: str
    name: Required[str]
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Required[Literal["function_call"]]

class Agent(TypedDict, total=False):
    agent_name: Required[str]

class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]
