from typing import List, Optional
from typing_extensions import Literal
from ...._model import BaseModel
from .conversation_item_content import ConversationItemContent

__all__ = ["ConversationItem"]

class ConversationItem(BaseModel):
    arguments: Optional[str]
    call_id: Optional[str]
    content: Optional[List[ConversationItemContent]]
    id: Optional[str]
    name: Optional[str]
    object: Optional[Literal["realtime.item"]]
    output: Optional[str]
    role: Optional[Literal["user", "assistant", "system"]]
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Optional[Literal["message", "function_call", "function_call_output"]]
