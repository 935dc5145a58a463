from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BatchCancelledWebhookEvent", "Data"]

class BatchCancelledWebhookEvent(BaseModel):
    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["batch.cancelled"]

class Data(BaseModel):
    id: str
