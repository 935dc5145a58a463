from typing_extensions import TypeAlias
from .. import _safety_deactivation_issued_webhook_event
from .. import SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent

Data: TypeAlias = _safety_deactivation_issued_webhook_event.Data
