from typing import Optional
from typing_extensions import Literal, Required, TypedDict
from ....._types import SequenceNotStr

__all__ = ["NotificationChannel", "SpendAlertCreateParams"]

class NotificationChannel(TypedDict, total=False):
    recipients: Required[SequenceNotStr[str]]
    subject_prefix: Optional[str]
    type: Required[Literal["email"]]

class SpendAlertCreateParams(TypedDict, total=False):
    """Set up a spend alert for a project."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannel]
    threshold_amount: Required[int]
