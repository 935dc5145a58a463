from typing_extensions import TypeAlias
from .. import _agent_environment_failed_webhook_event
from .. import AgentEnvironmentFailedWebhookEvent

__all__ = ("AgentEnvironmentFailedWebhookEvent", "Data")
Data: TypeAlias = _agent_environment_failed_webhook_event.Data
