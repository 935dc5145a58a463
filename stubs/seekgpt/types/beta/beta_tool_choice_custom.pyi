from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaToolChoiceCustom"]

class BetaToolChoiceCustom(BaseModel):
    name: str
    type: Literal["custom"]
