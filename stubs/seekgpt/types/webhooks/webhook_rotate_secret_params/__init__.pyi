from .. import WebhookRotateSecretParams

__all__ = ("WebhookRotateSecretParams",)
