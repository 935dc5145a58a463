from typing import List, Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["ProjectSpendAlert", "NotificationChannel"]

class ProjectSpendAlert(BaseModel):
    currency: Literal["USD"]
    id: str
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["project.spend_alert"]
    threshold_amount: int

class NotificationChannel(BaseModel):
    recipients: List[str]
    subject_prefix: Optional[str]
    type: Literal["email"]
