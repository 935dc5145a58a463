from typing_extensions import TypeAlias
from .. import _response_failed_webhook_event
from .. import ResponseFailedWebhookEvent

__all__ = ("ResponseFailedWebhookEvent", "Data")
Data: TypeAlias = _response_failed_webhook_event.Data
