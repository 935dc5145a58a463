from .. import WebhookRotateSecretParams as WebhookRotateSecretParams
