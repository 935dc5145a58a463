from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ConversationItemContent"]

class ConversationItemContent(BaseModel):
    audio: Optional[str]
    id: Optional[str]
    text: Optional[str]
    transcript: Optional[str]
    type: Optional[Literal["input_text", "input_audio", "item_reference", "text", "audio"]]
