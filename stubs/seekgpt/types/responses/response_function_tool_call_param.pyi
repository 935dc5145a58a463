from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["Caller", "ResponseFunctionToolCallParam", "CallerDirect", "CallerProgram"]
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]

class ResponseFunctionToolCallParam(TypedDict, total=False):
    """The model's wish to have one of your functions called."""

    arguments: Required[str]
    call_id: Required[str]
    caller: Optional[Caller]
    id: str
    name: Required[str]
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Required[Literal["function_call"]]

class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]
