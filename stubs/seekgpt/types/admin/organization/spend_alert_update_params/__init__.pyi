from .. import _spend_alert_update_params
from .. import SpendAlertUpdateParams as SpendAlertUpdateParams

class NotificationChannel(_spend_alert_update_params.NotificationChannel): ...
