from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("SummaryTextContent",)

class SummaryTextContent(BaseModel):
    text: str
    type: Literal["summary_text"]
