from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ToolChoiceCustom"]

class ToolChoiceCustom(BaseModel):
    name: str
    type: Literal["custom"]
