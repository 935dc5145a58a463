from typing import Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["FunctionToolCall", "Function"]

class FunctionToolCall(BaseModel):
    function: Function
    id: str
    type: Literal["function"]

class Function(BaseModel):
    arguments: str
    name: str
    output: Optional[str]
