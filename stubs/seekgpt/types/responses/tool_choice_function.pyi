from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ToolChoiceFunction"]

class ToolChoiceFunction(BaseModel):
    """Makes the model call one particular function."""

    name: str
    type: Literal["function"]
