from .. import _spend_alert_update_params
from .. import SpendAlertUpdateParams

__all__ = ("NotificationChannel", "SpendAlertUpdateParams")

class NotificationChannel(_spend_alert_update_params.NotificationChannel, total=False): ...
