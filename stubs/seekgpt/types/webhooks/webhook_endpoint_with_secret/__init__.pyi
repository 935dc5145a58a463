from .. import WebhookEndpointWithSecret as WebhookEndpointWithSecret
