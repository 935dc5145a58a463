from .. import _spend_alert_create_params
from .. import SpendAlertCreateParams as SpendAlertCreateParams

class NotificationChannel(_spend_alert_create_params.NotificationChannel): ...
