from .. import _response_incomplete_webhook_event
from .. import ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent

Data = _response_incomplete_webhook_event.Data
