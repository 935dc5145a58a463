from typing_extensions import TypeAlias
from .. import _response_incomplete_webhook_event
from .. import ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent

Data: TypeAlias = _response_incomplete_webhook_event.Data
