from typing import Dict, Optional
from typing_extensions import Literal, Required, TypedDict
from ..._types import SequenceNotStr

__all__ = ["FunctionToolParam"]

class FunctionToolParam(TypedDict, total=False):
    """A function of yours on offer to the model, with a schema of its parameters."""

    allowed_callers: Optional[SequenceNotStr[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: Optional[str]
    name: Required[str]
    output_schema: Optional[Dict[str, object]]
    parameters: Required[Optional[Dict[str, object]]]
    strict: Required[Optional[bool]]
    type: Required[Literal["function"]]
