from typing_extensions import TypeAlias
from .. import _safety_alert_created_webhook_event
from .. import SafetyAlertCreatedWebhookEvent

__all__ = ("SafetyAlertCreatedWebhookEvent", "Data")
Data: TypeAlias = _safety_alert_created_webhook_event.Data
