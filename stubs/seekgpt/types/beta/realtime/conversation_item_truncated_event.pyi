from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ConversationItemTruncatedEvent"]

class ConversationItemTruncatedEvent(BaseModel):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]
