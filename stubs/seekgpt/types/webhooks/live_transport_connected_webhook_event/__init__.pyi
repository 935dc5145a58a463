from .. import _live_transport_connected_webhook_event
from .. import LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent

Data = _live_transport_connected_webhook_event.Data
