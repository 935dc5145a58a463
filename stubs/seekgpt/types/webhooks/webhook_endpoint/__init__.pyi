from .. import WebhookEndpoint as WebhookEndpoint
