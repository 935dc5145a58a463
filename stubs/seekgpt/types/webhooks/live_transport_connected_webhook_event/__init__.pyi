from typing_extensions import TypeAlias
from .. import _live_transport_connected_webhook_event
from .. import LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent

Data: TypeAlias = _live_transport_connected_webhook_event.Data
