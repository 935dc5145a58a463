from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = ("Caller", "ResponseFunctionToolCall", "CallerDirect", "CallerProgram")
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]

class ResponseFunctionToolCall(BaseModel):
    """The model's wish to have one of your functions called."""

    arguments: str
    """Arguments for the function, as JSON text."""
    call_id: str
    """ID to give back with the output of the function."""
    caller: Optional[Caller]
    """Who calls: the model itself, or a program of its."""
    id: Optional[str]
    """ID of the item."""
    name: str
    """Name of the function."""
    namespace: Optional[str]
    """Namespace of the function, if it has one."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """`in_progress`, `completed` or `incomplete`."""
    type: Literal["function_call"]
    """Always `function_call`."""
    async_: Optional[bool]

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
