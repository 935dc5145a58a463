from typing_extensions import TypeAlias
from .. import _batch_cancelled_webhook_event
from .. import BatchCancelledWebhookEvent

__all__ = ("BatchCancelledWebhookEvent", "Data")
Data: TypeAlias = _batch_cancelled_webhook_event.Data
