from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseFormatText"]

class ResponseFormatText(BaseModel):
    """Output format: plain text."""

    type: Literal["text"]
