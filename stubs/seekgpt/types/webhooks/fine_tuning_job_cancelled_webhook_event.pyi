from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["FineTuningJobCancelledWebhookEvent", "Data"]

class FineTuningJobCancelledWebhookEvent(BaseModel):
    created_at: int
    data: Data
    id: str
    object: Optional[Literal["event"]]
    type: Literal["fine_tuning.job.cancelled"]

class Data(BaseModel):
    id: str
