from .. import _organization_spend_alert
from .. import OrganizationSpendAlert as OrganizationSpendAlert

NotificationChannel = _organization_spend_alert.NotificationChannel
