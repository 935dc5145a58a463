from .. import _batch_completed_webhook_event
from .. import BatchCompletedWebhookEvent as BatchCompletedWebhookEvent

Data = _batch_completed_webhook_event.Data
