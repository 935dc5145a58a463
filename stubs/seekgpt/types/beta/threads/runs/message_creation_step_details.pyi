from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["MessageCreationStepDetails", "MessageCreation"]

class MessageCreationStepDetails(BaseModel):
    message_creation: MessageCreation
    type: Literal["message_creation"]

class MessageCreation(BaseModel):
    message_id: str
