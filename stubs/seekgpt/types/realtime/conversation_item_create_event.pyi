from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .conversation_item import ConversationItem

__all__ = ["ConversationItemCreateEvent"]

class ConversationItemCreateEvent(BaseModel):
    event_id: Optional[str]
    item: ConversationItem
    previous_item_id: Optional[str]
    type: Literal["conversation.item.create"]
