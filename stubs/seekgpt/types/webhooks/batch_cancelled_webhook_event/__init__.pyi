from typing_extensions import TypeAlias
from .. import _batch_cancelled_webhook_event
from .. import BatchCancelledWebhookEvent as BatchCancelledWebhookEvent

Data: TypeAlias = _batch_cancelled_webhook_event.Data
