from .. import WebhookEventTypeList

__all__ = ("WebhookEventTypeList",)
