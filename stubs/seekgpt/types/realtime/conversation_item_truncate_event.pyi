from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ConversationItemTruncateEvent"]

class ConversationItemTruncateEvent(BaseModel):
    audio_end_ms: int
    content_index: int
    event_id: Optional[str]
    item_id: str
    type: Literal["conversation.item.truncate"]
