from typing import Optional, Sequence
from typing_extensions import Literal, Required, TypedDict
from ..shared_params.custom_tool_input_format import CustomToolInputFormat

__all__ = ["CustomToolParam"]

class CustomToolParam(TypedDict, total=False):
    """A tool of yours that takes free text, or text that fits a grammar."""

    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: str
    format: CustomToolInputFormat
    name: Required[str]
    type: Required[Literal["custom"]]
