from typing_extensions import TypeAlias
from .. import _agent_environment_failed_webhook_event
from .. import AgentEnvironmentFailedWebhookEvent as AgentEnvironmentFailedWebhookEvent

Data: TypeAlias = _agent_environment_failed_webhook_event.Data
