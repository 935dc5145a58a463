from typing_extensions import TypeAlias
from .. import _live_transport_incoming_webhook_event
from .. import LiveTransportIncomingWebhookEvent

__all__ = ("LiveTransportIncomingWebhookEvent", "Data", "DataSipHeader")
Data: TypeAlias = _live_transport_incoming_webhook_event.Data
DataSipHeader: TypeAlias = _live_transport_incoming_webhook_event.DataSipHeader
