from typing import List
from typing_extensions import Literal
from ...._model import BaseModel
from .chatkit_response_output_text import ChatKitResponseOutputText

__all__ = ["ChatKitThreadAssistantMessageItem"]

class ChatKitThreadAssistantMessageItem(BaseModel):
    content: List[ChatKitResponseOutputText]
    created_at: int
    id: str
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]
