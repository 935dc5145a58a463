from typing_extensions import TypeAlias
from .. import _safety_warning_issued_webhook_event
from .. import SafetyWarningIssuedWebhookEvent as SafetyWarningIssuedWebhookEvent

Data: TypeAlias = _safety_warning_issued_webhook_event.Data
