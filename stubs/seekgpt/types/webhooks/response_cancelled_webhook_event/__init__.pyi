from typing_extensions import TypeAlias
from .. import _response_cancelled_webhook_event
from .. import ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent

Data: TypeAlias = _response_cancelled_webhook_event.Data
