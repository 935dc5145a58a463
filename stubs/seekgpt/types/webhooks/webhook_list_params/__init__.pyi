from .. import WebhookListParams

__all__ = ("WebhookListParams",)
