from typing_extensions import Literal
from ...._model import BaseModel
from .message_delta import MessageDelta

__all__ = ["MessageDeltaEvent"]

class MessageDeltaEvent(BaseModel):
    delta: MessageDelta
    id: str
    object: Literal["thread.message.delta"]
