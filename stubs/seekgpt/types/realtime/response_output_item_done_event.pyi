from typing_extensions import Literal
from ..._model import BaseModel
from .conversation_item import ConversationItem

__all__ = ["ResponseOutputItemDoneEvent"]

class ResponseOutputItemDoneEvent(BaseModel):
    """Stream event: an output item is finished; carries it whole."""

    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]
