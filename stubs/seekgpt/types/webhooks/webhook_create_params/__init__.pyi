from .. import WebhookCreateParams

__all__ = ("WebhookCreateParams",)
