from typing import Optional
from ..._model import BaseModel

__all__ = ["RealtimeError"]

class RealtimeError(BaseModel):
    """An error within a live session; the session usually stays open."""

    code: Optional[str]
    event_id: Optional[str]
    message: str
    param: Optional[str]
    type: str
