from .. import WebhookTestParams

__all__ = ("WebhookTestParams",)
