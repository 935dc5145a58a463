from typing_extensions import TypeAlias
from .. import _project_spend_alert
from .. import ProjectSpendAlert

__all__ = ("ProjectSpendAlert", "NotificationChannel")
NotificationChannel: TypeAlias = _project_spend_alert.NotificationChannel
