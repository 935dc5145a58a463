from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("ApplyPatchTool",)

class ApplyPatchTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    type: Literal["apply_patch"]
