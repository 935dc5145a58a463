from .. import WebhookEndpointTestResult

__all__ = ("WebhookEndpointTestResult",)
