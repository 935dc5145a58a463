from typing_extensions import TypeAlias
from .. import _project_spend_alert
from .. import ProjectSpendAlert as ProjectSpendAlert

NotificationChannel: TypeAlias = _project_spend_alert.NotificationChannel
