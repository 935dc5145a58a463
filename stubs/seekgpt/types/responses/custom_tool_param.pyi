from typing import Optional
from typing_extensions import Literal, Required, TypedDict
from ..._types import SequenceNotStr
from ..shared_params.custom_tool_input_format import CustomToolInputFormat

__all__ = ["CustomToolParam"]

class CustomToolParam(TypedDict, total=False):
    """A tool of yours that takes free text, or text that fits a grammar."""

    allowed_callers: Optional[SequenceNotStr[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: str
    format: CustomToolInputFormat
    name: Required[str]
    type: Required[Literal["custom"]]
