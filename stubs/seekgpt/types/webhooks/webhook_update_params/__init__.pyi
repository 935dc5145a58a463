from .. import WebhookUpdateParams as WebhookUpdateParams
