from .. import WebhookCreateParams as WebhookCreateParams
