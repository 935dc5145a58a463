from typing import Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["RunStepDeltaMessageDelta", "MessageCreation"]

class RunStepDeltaMessageDelta(BaseModel):
    message_creation: Optional[MessageCreation]
    type: Literal["message_creation"]

class MessageCreation(BaseModel):
    message_id: Optional[str]
