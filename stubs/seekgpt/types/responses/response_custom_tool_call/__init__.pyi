from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = ("Caller", "ResponseCustomToolCall", "CallerDirect", "CallerProgram")
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]

class ResponseCustomToolCall(BaseModel):
    """The model's call of a custom tool, with free text as input."""

    call_id: str
    caller: Optional[Caller]
    id: Optional[str]
    input: str
    name: str
    namespace: Optional[str]
    type: Literal["custom_tool_call"]
    async_: Optional[bool]

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
