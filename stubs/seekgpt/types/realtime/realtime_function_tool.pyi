from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeFunctionTool"]

class RealtimeFunctionTool(BaseModel):
    description: Optional[str]
    name: Optional[str]
    parameters: Optional[object]
    type: Optional[Literal["function"]]
