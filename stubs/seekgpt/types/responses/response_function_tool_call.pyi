from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel

__all__ = ["Caller", "ResponseFunctionToolCall", "CallerDirect", "CallerProgram"]
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]

class ResponseFunctionToolCall(BaseModel):
    """The model's wish to have one of your functions called."""

    arguments: str
    call_id: str
    caller: Optional[Caller]
    id: Optional[str]
    name: str
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["function_call"]

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
