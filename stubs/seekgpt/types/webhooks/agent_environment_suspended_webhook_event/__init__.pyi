from typing_extensions import TypeAlias
from .. import _agent_environment_suspended_webhook_event
from .. import AgentEnvironmentSuspendedWebhookEvent

__all__ = ("AgentEnvironmentSuspendedWebhookEvent", "Data")
Data: TypeAlias = _agent_environment_suspended_webhook_event.Data
