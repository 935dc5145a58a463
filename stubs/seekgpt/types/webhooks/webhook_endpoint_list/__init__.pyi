from .. import WebhookEndpointList as WebhookEndpointList
from .. import WebhookEndpoint as WebhookEndpoint
