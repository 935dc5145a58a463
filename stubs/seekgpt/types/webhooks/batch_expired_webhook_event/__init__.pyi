from .. import _batch_expired_webhook_event
from .. import BatchExpiredWebhookEvent as BatchExpiredWebhookEvent

Data = _batch_expired_webhook_event.Data
