from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ("Caller", "BetaResponseCustomToolCallParam", "Agent", "CallerDirect", "CallerProgram")
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]
_BetaResponseCustomToolCallParamKeys = TypedDict(
    "_BetaResponseCustomToolCallParamKeys",
    {"async": bool},
    total=False,
)

class BetaResponseCustomToolCallParam(_BetaResponseCustomToolCallParamKeys, total=False):
    agent: Optional[Agent]
    call_id: Required[str]
    caller: Optional[Caller]
    id: str
    input: Required[str]
    name: Required[str]
    namespace: str
    type: Required[Literal["custom_tool_call"]]

class Agent(TypedDict, total=False):
    agent_name: Required[str]

class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]
