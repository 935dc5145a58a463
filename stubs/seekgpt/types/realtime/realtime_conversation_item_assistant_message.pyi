from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeConversationItemAssistantMessage", "Content"]

class RealtimeConversationItemAssistantMessage(BaseModel):
    content: List[Content]
    id: Optional[str]
    object: Optional[Literal["realtime.item"]]
    role: Literal["assistant"]
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Literal["message"]

class Content(BaseModel):
    audio: Optional[str]
    text: Optional[str]
    transcript: Optional[str]
    type: Optional[Literal["output_text", "output_audio"]]
