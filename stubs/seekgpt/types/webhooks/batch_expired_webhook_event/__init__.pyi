from typing_extensions import TypeAlias
from .. import _batch_expired_webhook_event
from .. import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent

Data: TypeAlias = _batch_expired_webhook_event.Data
