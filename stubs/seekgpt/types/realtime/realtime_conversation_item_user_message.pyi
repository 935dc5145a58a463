from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeConversationItemUserMessage", "Content"]

class RealtimeConversationItemUserMessage(BaseModel):
    content: List[Content]
    id: Optional[str]
    object: Optional[Literal["realtime.item"]]
    role: Literal["user"]
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Literal["message"]

class Content(BaseModel):
    audio: Optional[str]
    detail: Optional[Literal["auto", "low", "high"]]
    image_url: Optional[str]
    text: Optional[str]
    transcript: Optional[str]
    type: Optional[Literal["input_text", "input_audio", "input_image"]]
