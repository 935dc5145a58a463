from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeConversationItemSystemMessage", "Content"]

class RealtimeConversationItemSystemMessage(BaseModel):
    content: List[Content]
    id: Optional[str]
    object: Optional[Literal["realtime.item"]]
    role: Literal["system"]
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Literal["message"]

class Content(BaseModel):
    text: Optional[str]
    type: Optional[Literal["input_text"]]
