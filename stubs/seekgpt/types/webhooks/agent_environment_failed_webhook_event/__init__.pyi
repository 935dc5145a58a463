from .. import _agent_environment_failed_webhook_event
from .. import AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent

Data = _agent_environment_failed_webhook_event.Data
