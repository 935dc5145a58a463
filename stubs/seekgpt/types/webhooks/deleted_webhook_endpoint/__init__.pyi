from .. import DeletedWebhookEndpoint

__all__ = ("DeletedWebhookEndpoint",)
