from typing import Dict, List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaFunctionTool",)

class BetaFunctionTool(BaseModel):
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: Optional[bool]
    description: Optional[str]
    name: str
    output_schema: Optional[Dict[str, object]]
    parameters: Optional[Dict[str, object]]
    strict: Optional[bool]
    type: Literal["function"]
    async_: Optional[bool]
