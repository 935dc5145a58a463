from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("ComputerTool",)

class ComputerTool(BaseModel):
    """Lets the model work on a computer through screenshots and actions."""

    type: Literal["computer"]
