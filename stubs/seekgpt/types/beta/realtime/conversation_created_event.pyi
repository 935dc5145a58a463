from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ConversationCreatedEvent", "Conversation"]

class ConversationCreatedEvent(BaseModel):
    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]

class Conversation(BaseModel):
    id: Optional[str]
    object: Optional[Literal["realtime.conversation"]]
