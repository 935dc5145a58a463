from typing import Optional
from typing_extensions import Literal, Required, TypedDict
from ...._types import SequenceNotStr
from .projects.spend_alert_update_params import NotificationChannel as _NotificationChannel

__all__ = ["NotificationChannel", "SpendAlertUpdateParams"]

class NotificationChannel(TypedDict, total=False):
    recipients: Required[SequenceNotStr[str]]
    subject_prefix: Optional[str]
    type: Required[Literal["email"]]

class SpendAlertUpdateParams(TypedDict, total=False):
    """Change a spend alert of the organization."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[_NotificationChannel]
    threshold_amount: Required[int]
