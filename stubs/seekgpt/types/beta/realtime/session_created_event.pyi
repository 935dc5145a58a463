from typing_extensions import Literal
from ...._model import BaseModel
from .session import Session

__all__ = ["SessionCreatedEvent"]

class SessionCreatedEvent(BaseModel):
    event_id: str
    session: Session
    type: Literal["session.created"]
