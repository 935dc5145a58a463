from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaComputerTool",)

class BetaComputerTool(BaseModel):
    type: Literal["computer"]
