from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseIncompleteWebhookEvent", "Data"]

class ResponseIncompleteWebhookEvent(BaseModel):
    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["response.incomplete"]

class Data(BaseModel):
    id: str
