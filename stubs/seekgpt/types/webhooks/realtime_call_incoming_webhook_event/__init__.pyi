from typing_extensions import TypeAlias
from .. import _realtime_call_incoming_webhook_event
from .. import RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent

Data: TypeAlias = _realtime_call_incoming_webhook_event.Data
DataSipHeader: TypeAlias = _realtime_call_incoming_webhook_event.DataSipHeader
