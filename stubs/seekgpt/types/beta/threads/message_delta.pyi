from typing import List, Optional
from typing_extensions import Literal
from ...._model import BaseModel
from .message_content_delta import MessageContentDelta

__all__ = ["MessageDelta"]

class MessageDelta(BaseModel):
    content: Optional[List[MessageContentDelta]]
    role: Optional[Literal["user", "assistant"]]
