from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["RequiredActionFunctionToolCall", "Function"]

class RequiredActionFunctionToolCall(BaseModel):
    function: Function
    id: str
    type: Literal["function"]

class Function(BaseModel):
    arguments: str
    name: str
