from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["RealtimeResponseStatus", "Error"]

class RealtimeResponseStatus(BaseModel):
    error: Optional[Error]
    reason: Optional[
        Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]
    ]
    type: Optional[Literal["completed", "cancelled", "incomplete", "failed"]]

class Error(BaseModel):
    code: Optional[str]
    type: Optional[str]
