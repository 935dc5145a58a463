from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel
from .text_delta import TextDelta

__all__ = ["TextDeltaBlock"]

class TextDeltaBlock(BaseModel):
    index: int
    text: Optional[TextDelta]
    type: Literal["text"]
