from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ConversationItemDeleteEvent"]

class ConversationItemDeleteEvent(BaseModel):
    event_id: Optional[str]
    item_id: str
    type: Literal["conversation.item.delete"]
