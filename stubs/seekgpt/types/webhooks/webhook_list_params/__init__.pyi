from .. import WebhookListParams as WebhookListParams
