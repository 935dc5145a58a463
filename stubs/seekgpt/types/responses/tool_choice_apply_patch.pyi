from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ToolChoiceApplyPatch"]

class ToolChoiceApplyPatch(BaseModel):
    type: Literal["apply_patch"]
