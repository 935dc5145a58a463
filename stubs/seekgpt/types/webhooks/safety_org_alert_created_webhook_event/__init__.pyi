from .. import _safety_org_alert_created_webhook_event
from .. import SafetyOrgAlertCreatedWebhookEvent as SafetyOrgAlertCreatedWebhookEvent

Data = _safety_org_alert_created_webhook_event.Data
