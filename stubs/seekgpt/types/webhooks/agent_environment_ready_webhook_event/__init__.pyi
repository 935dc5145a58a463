from .. import _agent_environment_ready_webhook_event
from .. import AgentEnvironmentReadyWebhookEvent as AgentEnvironmentReadyWebhookEvent

Data = _agent_environment_ready_webhook_event.Data
