from typing import Optional, Sequence
from typing_extensions import Literal, Required, TypedDict
from ...shared_params import CustomToolInputFormat

__all__ = ("CustomToolParam",)
_CustomToolParamKeys = TypedDict("_CustomToolParamKeys", {"async": bool}, total=False)

class CustomToolParam(_CustomToolParamKeys, total=False):
    """A tool of yours that takes free text, or text that fits a grammar."""

    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: str
    format: CustomToolInputFormat
    name: Required[str]
    type: Required[Literal["custom"]]
