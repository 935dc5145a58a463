from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaToolChoiceApplyPatch"]

class BetaToolChoiceApplyPatch(BaseModel):
    type: Literal["apply_patch"]
