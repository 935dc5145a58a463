from typing_extensions import Literal
from ...._model import BaseModel
from .session import Session

__all__ = ["SessionUpdatedEvent"]

class SessionUpdatedEvent(BaseModel):
    event_id: str
    session: Session
    type: Literal["session.updated"]
