from .. import _safety_alert_created_webhook_event
from .. import SafetyAlertCreatedWebhookEvent as SafetyAlertCreatedWebhookEvent

Data = _safety_alert_created_webhook_event.Data
