from .. import AsyncWebhooks as AsyncWebhooks, Webhooks as Webhooks

__all__ = ("AsyncWebhooks", "Webhooks")
