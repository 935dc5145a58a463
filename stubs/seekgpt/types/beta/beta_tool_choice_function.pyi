from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaToolChoiceFunction"]

class BetaToolChoiceFunction(BaseModel):
    name: str
    type: Literal["function"]
