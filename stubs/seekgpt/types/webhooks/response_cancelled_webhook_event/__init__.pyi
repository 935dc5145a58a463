from .. import _response_cancelled_webhook_event
from .. import ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent

Data = _response_cancelled_webhook_event.Data
