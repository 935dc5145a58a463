from .. import WebhookUpdateParams

__all__ = ("WebhookUpdateParams",)
