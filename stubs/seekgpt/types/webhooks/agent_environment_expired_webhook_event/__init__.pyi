from typing_extensions import TypeAlias
from .. import _agent_environment_expired_webhook_event
from .. import AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent

Data: TypeAlias = _agent_environment_expired_webhook_event.Data
