from typing_extensions import TypeAlias
from .. import _organization_spend_alert
from .. import OrganizationSpendAlert as OrganizationSpendAlert

NotificationChannel: TypeAlias = _organization_spend_alert.NotificationChannel
