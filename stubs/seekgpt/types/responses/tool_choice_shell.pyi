from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ToolChoiceShell"]

class ToolChoiceShell(BaseModel):
    type: Literal["shell"]
