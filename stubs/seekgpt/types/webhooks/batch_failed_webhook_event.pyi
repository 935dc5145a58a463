from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BatchFailedWebhookEvent", "Data"]

class BatchFailedWebhookEvent(BaseModel):
    """Webhook: a batch failed."""

    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["batch.failed"]

class Data(BaseModel):
    id: str
