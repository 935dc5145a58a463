from typing import Optional
from ...._model import BaseModel

__all__ = ["ChatSessionHistory"]

class ChatSessionHistory(BaseModel):
    enabled: bool
    recent_threads: Optional[int]
