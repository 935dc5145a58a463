from typing_extensions import TypeAlias
from .. import _response_failed_webhook_event
from .. import ResponseFailedWebhookEvent as ResponseFailedWebhookEvent

Data: TypeAlias = _response_failed_webhook_event.Data
