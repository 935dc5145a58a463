from typing import List, Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["OrganizationSpendAlert", "NotificationChannel"]

class OrganizationSpendAlert(BaseModel):
    currency: Literal["USD"]
    id: str
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int

class NotificationChannel(BaseModel):
    recipients: List[str]
    subject_prefix: Optional[str]
    type: Literal["email"]
