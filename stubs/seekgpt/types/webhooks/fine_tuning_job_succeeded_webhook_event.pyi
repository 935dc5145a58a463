from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["FineTuningJobSucceededWebhookEvent", "Data"]

class FineTuningJobSucceededWebhookEvent(BaseModel):
    """Webhook: a training job succeeded."""

    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["fine_tuning.job.succeeded"]

class Data(BaseModel):
    id: str
