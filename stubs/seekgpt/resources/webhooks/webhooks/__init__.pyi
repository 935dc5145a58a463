from .. import AsyncWebhooks as AsyncWebhooks, Webhooks as Webhooks
