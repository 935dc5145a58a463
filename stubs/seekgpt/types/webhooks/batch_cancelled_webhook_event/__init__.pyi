from .. import _batch_cancelled_webhook_event
from .. import BatchCancelledWebhookEvent as BatchCancelledWebhookEvent

Data = _batch_cancelled_webhook_event.Data
