from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseCompletedWebhookEvent", "Data"]

class ResponseCompletedWebhookEvent(BaseModel):
    """Webhook: a background response is complete."""

    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["response.completed"]

class Data(BaseModel):
    id: str
