from typing_extensions import TypeAlias
from .. import _live_call_incoming_webhook_event
from .. import LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent

Data: TypeAlias = _live_call_incoming_webhook_event.Data
DataSipHeader: TypeAlias = _live_call_incoming_webhook_event.DataSipHeader
