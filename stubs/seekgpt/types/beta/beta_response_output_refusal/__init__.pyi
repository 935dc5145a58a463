from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaResponseOutputRefusal",)

class BetaResponseOutputRefusal(BaseModel):
    refusal: str
    type: Literal["refusal"]
