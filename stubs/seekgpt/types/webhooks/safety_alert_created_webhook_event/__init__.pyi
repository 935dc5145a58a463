from typing_extensions import TypeAlias
from .. import _safety_alert_created_webhook_event
from .. import SafetyAlertCreatedWebhookEvent as SafetyAlertCreatedWebhookEvent

Data: TypeAlias = _safety_alert_created_webhook_event.Data
