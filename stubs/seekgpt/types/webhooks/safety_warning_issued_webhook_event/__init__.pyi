from .. import _safety_warning_issued_webhook_event
from .. import SafetyWarningIssuedWebhookEvent as SafetyWarningIssuedWebhookEvent

Data = _safety_warning_issued_webhook_event.Data
