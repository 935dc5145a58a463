from typing import Dict, Optional, Sequence
from typing_extensions import Literal, Required, TypedDict

__all__ = ("FunctionToolParam",)
_FunctionToolParamKeys = TypedDict("_FunctionToolParamKeys", {"async": bool}, total=False)

class FunctionToolParam(_FunctionToolParamKeys, total=False):
    """A function of yours on offer to the model, with a schema of its parameters."""

    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: Optional[str]
    name: Required[str]
    output_schema: Optional[Dict[str, object]]
    parameters: Required[Optional[Dict[str, object]]]
    strict: Required[Optional[bool]]
    type: Required[Literal["function"]]
