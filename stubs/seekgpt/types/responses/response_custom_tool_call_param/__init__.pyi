from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ("Caller", "ResponseCustomToolCallParam", "CallerDirect", "CallerProgram")
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]
_ResponseCustomToolCallParamKeys = TypedDict(
    "_ResponseCustomToolCallParamKeys",
    {"async": bool},
    total=False,
)

class ResponseCustomToolCallParam(_ResponseCustomToolCallParamKeys, total=False):
    """The model's call of a custom tool, with free text as input."""

    call_id: Required[str]
    caller: Optional[Caller]
    id: str
    input: Required[str]
    name: Required[str]
    namespace: str
    type: Required[Literal["custom_tool_call"]]

class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]
