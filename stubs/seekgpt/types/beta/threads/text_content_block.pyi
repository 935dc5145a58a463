from typing_extensions import Literal
from ...._model import BaseModel
from .text import Text

__all__ = ["TextContentBlock"]

class TextContentBlock(BaseModel):
    text: Text
    type: Literal["text"]
