from typing_extensions import TypeAlias
from .. import _batch_completed_webhook_event
from .. import BatchCompletedWebhookEvent

__all__ = ("BatchCompletedWebhookEvent", "Data")
Data: TypeAlias = _batch_completed_webhook_event.Data
