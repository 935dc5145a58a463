from typing_extensions import TypeAlias
from .. import _live_transport_incoming_webhook_event
from .. import LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent

Data: TypeAlias = _live_transport_incoming_webhook_event.Data
DataSipHeader: TypeAlias = _live_transport_incoming_webhook_event.DataSipHeader
