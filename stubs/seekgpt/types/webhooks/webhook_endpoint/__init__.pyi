from .. import WebhookEndpoint

__all__ = ("WebhookEndpoint",)
