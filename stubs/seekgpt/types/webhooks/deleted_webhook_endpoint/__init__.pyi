from .. import DeletedWebhookEndpoint as DeletedWebhookEndpoint
