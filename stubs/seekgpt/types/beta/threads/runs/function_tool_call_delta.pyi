from typing import Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["FunctionToolCallDelta", "Function"]

class FunctionToolCallDelta(BaseModel):
    function: Optional[Function]
    id: Optional[str]
    index: int
    type: Literal["function"]

class Function(BaseModel):
    arguments: Optional[str]
    name: Optional[str]
    output: Optional[str]
