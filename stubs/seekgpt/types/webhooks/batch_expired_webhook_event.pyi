from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BatchExpiredWebhookEvent", "Data"]

class BatchExpiredWebhookEvent(BaseModel):
    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["batch.expired"]

class Data(BaseModel):
    id: str
