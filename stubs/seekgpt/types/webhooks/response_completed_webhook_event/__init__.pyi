from .. import _response_completed_webhook_event
from .. import ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent

Data = _response_completed_webhook_event.Data
