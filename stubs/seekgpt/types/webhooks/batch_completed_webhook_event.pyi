from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BatchCompletedWebhookEvent", "Data"]

class BatchCompletedWebhookEvent(BaseModel):
    """Webhook: a batch is complete."""

    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["batch.completed"]

class Data(BaseModel):
    id: str
