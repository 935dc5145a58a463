from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel
from ...shared import CustomToolInputFormat

__all__ = ("CustomTool",)

class CustomTool(BaseModel):
    """A tool of yours that takes free text, or text that fits a grammar."""

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: Optional[bool]
    description: Optional[str]
    format: Optional[CustomToolInputFormat]
    name: str
    type: Literal["custom"]
    async_: Optional[bool]
