from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel
from .conversation_item import ConversationItem

__all__ = ["ConversationItemCreatedEvent"]

class ConversationItemCreatedEvent(BaseModel):
    event_id: str
    item: ConversationItem
    previous_item_id: Optional[str]
    type: Literal["conversation.item.created"]
