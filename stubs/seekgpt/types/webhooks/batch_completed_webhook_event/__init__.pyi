from typing_extensions import TypeAlias
from .. import _batch_completed_webhook_event
from .. import BatchCompletedWebhookEvent as BatchCompletedWebhookEvent

Data: TypeAlias = _batch_completed_webhook_event.Data
