from .. import WebhookEventTypeList as WebhookEventTypeList
