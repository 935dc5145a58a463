from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaToolChoiceShell"]

class BetaToolChoiceShell(BaseModel):
    type: Literal["shell"]
