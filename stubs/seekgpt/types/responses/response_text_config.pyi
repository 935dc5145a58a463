from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .response_format_text_config import ResponseFormatTextConfig

__all__ = ["ResponseTextConfig"]

class ResponseTextConfig(BaseModel):
    """Wanted shape and length of text output."""

    format: Optional[ResponseFormatTextConfig]
    verbosity: Optional[Literal["low", "medium", "high"]]
