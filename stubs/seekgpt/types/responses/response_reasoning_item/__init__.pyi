from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("ResponseReasoningItem", "Content", "Summary")

class ResponseReasoningItem(BaseModel):
    """What a model thought before answering, as summary, text or in encrypted form."""

    content: Optional[List[Content]]
    encrypted_content: Optional[str]
    id: str
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    summary: List[Summary]
    type: Literal["reasoning"]

class Content(BaseModel):
    text: str
    type: Literal["reasoning_text"]

class Summary(BaseModel):
    text: str
    type: Literal["summary_text"]
