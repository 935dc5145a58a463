from typing_extensions import TypeAlias
from .. import _safety_identifier_blocked_webhook_event
from .. import SafetyIdentifierBlockedWebhookEvent as SafetyIdentifierBlockedWebhookEvent

Data: TypeAlias = _safety_identifier_blocked_webhook_event.Data
