from typing import List, Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ConversationItemWithReference", "Content"]

class ConversationItemWithReference(BaseModel):
    arguments: Optional[str]
    call_id: Optional[str]
    content: Optional[List[Content]]
    id: Optional[str]
    name: Optional[str]
    object: Optional[Literal["realtime.item"]]
    output: Optional[str]
    role: Optional[Literal["user", "assistant", "system"]]
    status: Optional[Literal["completed", "incomplete", "in_progress"]]
    type: Optional[Literal["message", "function_call", "function_call_output", "item_reference"]]

class Content(BaseModel):
    audio: Optional[str]
    id: Optional[str]
    text: Optional[str]
    transcript: Optional[str]
    type: Optional[Literal["input_text", "input_audio", "item_reference", "text"]]
