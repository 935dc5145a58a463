from .. import _response_failed_webhook_event
from .. import ResponseFailedWebhookEvent as ResponseFailedWebhookEvent

Data = _response_failed_webhook_event.Data
