from .. import _batch_failed_webhook_event
from .. import BatchFailedWebhookEvent as BatchFailedWebhookEvent

Data = _batch_failed_webhook_event.Data
