from typing_extensions import TypeAlias
from .. import _batch_expired_webhook_event
from .. import BatchExpiredWebhookEvent

__all__ = ("BatchExpiredWebhookEvent", "Data")
Data: TypeAlias = _batch_expired_webhook_event.Data
