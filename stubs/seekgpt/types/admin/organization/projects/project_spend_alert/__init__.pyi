from .. import _project_spend_alert
from .. import ProjectSpendAlert as ProjectSpendAlert

NotificationChannel = _project_spend_alert.NotificationChannel
