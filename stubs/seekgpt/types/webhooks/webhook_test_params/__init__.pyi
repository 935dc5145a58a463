from .. import WebhookTestParams as WebhookTestParams
