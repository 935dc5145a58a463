from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseContentPartAddedEvent", "Part"]

class ResponseContentPartAddedEvent(BaseModel):
    """Stream event: a new part of a message begins."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.added"]

class Part(BaseModel):
    audio: Optional[str]
    text: Optional[str]
    transcript: Optional[str]
    type: Optional[Literal["text", "audio"]]
