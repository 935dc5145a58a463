from typing_extensions import TypeAlias
from .. import _organization_spend_alert
from .. import OrganizationSpendAlert

__all__ = ("OrganizationSpendAlert", "NotificationChannel")
NotificationChannel: TypeAlias = _organization_spend_alert.NotificationChannel
