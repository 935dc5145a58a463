from typing import Dict, Optional, Sequence
from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaFunctionToolParam",)
_BetaFunctionToolParamKeys = TypedDict("_BetaFunctionToolParamKeys", {"async": bool}, total=False)

class BetaFunctionToolParam(_BetaFunctionToolParamKeys, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: Optional[str]
    name: Required[str]
    output_schema: Optional[Dict[str, object]]
    parameters: Required[Optional[Dict[str, object]]]
    strict: Required[Optional[bool]]
    type: Required[Literal["function"]]
