from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ErrorEvent", "Error"]

class ErrorEvent(BaseModel):
    error: Error
    event_id: str
    type: Literal["error"]

class Error(BaseModel):
    code: Optional[str]
    event_id: Optional[str]
    message: str
    param: Optional[str]
    type: str
