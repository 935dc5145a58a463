from typing_extensions import TypeAlias
from .. import _response_incomplete_webhook_event
from .. import ResponseIncompleteWebhookEvent

__all__ = ("ResponseIncompleteWebhookEvent", "Data")
Data: TypeAlias = _response_incomplete_webhook_event.Data
