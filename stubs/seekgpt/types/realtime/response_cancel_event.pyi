from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseCancelEvent"]

class ResponseCancelEvent(BaseModel):
    event_id: Optional[str]
    response_id: Optional[str]
    type: Literal["response.cancel"]
