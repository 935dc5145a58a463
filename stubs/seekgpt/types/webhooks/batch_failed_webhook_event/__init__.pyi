from typing_extensions import TypeAlias
from .. import _batch_failed_webhook_event
from .. import BatchFailedWebhookEvent as BatchFailedWebhookEvent

Data: TypeAlias = _batch_failed_webhook_event.Data
