from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["FineTuningJobFailedWebhookEvent", "Data"]

class FineTuningJobFailedWebhookEvent(BaseModel):
    """Webhook: a training job failed."""

    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["fine_tuning.job.failed"]

class Data(BaseModel):
    id: str
