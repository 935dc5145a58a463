from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ("Caller", "ResponseFunctionToolCallParam", "CallerDirect", "CallerProgram")
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]
_ResponseFunctionToolCallParamKeys = TypedDict(
    "_ResponseFunctionToolCallParamKeys",
    {"async": bool},
    total=False,
)

class ResponseFunctionToolCallParam(_ResponseFunctionToolCallParamKeys, total=False):
    """The model's wish to have one of your functions called."""

    arguments: Required[str]
    """Arguments for the function, as JSON text."""
    call_id: Required[str]
    """ID to give back with the output of the function."""
    caller: Optional[Caller]
    """Who calls: the model itself, or a program of its."""
    id: str
    """ID of the item."""
    name: Required[str]
    """Name of the function."""
    namespace: str
    """Namespace of the function, if it has one."""
    status: Literal["in_progress", "completed", "incomplete"]
    """`in_progress`, `completed` or `incomplete`."""
    type: Required[Literal["function_call"]]
    """Always `function_call`."""

class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]
