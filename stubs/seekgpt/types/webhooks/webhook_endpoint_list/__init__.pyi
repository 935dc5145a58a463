from .. import WebhookEndpointList
from .. import WebhookEndpoint as WebhookEndpoint

__all__ = ("WebhookEndpointList",)
