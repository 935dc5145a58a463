from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("TextContent",)

class TextContent(BaseModel):
    text: str
    type: Literal["text"]
