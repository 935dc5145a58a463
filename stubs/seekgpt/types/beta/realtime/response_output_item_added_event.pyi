from typing_extensions import Literal
from ...._model import BaseModel
from .conversation_item import ConversationItem

__all__ = ["ResponseOutputItemAddedEvent"]

class ResponseOutputItemAddedEvent(BaseModel):
    """Stream event: a new output item begins."""

    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]
