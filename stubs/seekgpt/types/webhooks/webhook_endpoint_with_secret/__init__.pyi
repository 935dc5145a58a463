from .. import WebhookEndpointWithSecret

__all__ = ("WebhookEndpointWithSecret",)
