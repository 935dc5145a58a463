from typing_extensions import TypeAlias
from .. import _response_completed_webhook_event
from .. import ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent

Data: TypeAlias = _response_completed_webhook_event.Data
