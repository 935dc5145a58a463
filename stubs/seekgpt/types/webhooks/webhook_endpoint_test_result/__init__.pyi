from .. import WebhookEndpointTestResult as WebhookEndpointTestResult
