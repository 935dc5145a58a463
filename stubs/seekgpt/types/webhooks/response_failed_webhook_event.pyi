from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseFailedWebhookEvent", "Data"]

class ResponseFailedWebhookEvent(BaseModel):
    """Webhook: a background response failed."""

    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["response.failed"]

class Data(BaseModel):
    id: str
