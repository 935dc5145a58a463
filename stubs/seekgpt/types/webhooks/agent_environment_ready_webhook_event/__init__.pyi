from typing_extensions import TypeAlias
from .. import _agent_environment_ready_webhook_event
from .. import AgentEnvironmentReadyWebhookEvent as AgentEnvironmentReadyWebhookEvent

Data: TypeAlias = _agent_environment_ready_webhook_event.Data
