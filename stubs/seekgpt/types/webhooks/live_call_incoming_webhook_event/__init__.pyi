from .. import _live_call_incoming_webhook_event
from .. import LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent

Data = _live_call_incoming_webhook_event.Data
DataSipHeader = _live_call_incoming_webhook_event.DataSipHeader
