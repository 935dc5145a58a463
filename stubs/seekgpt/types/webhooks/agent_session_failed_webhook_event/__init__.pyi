from typing_extensions import TypeAlias
from .. import _agent_session_failed_webhook_event
from .. import AgentSessionFailedWebhookEvent

__all__ = ("AgentSessionFailedWebhookEvent", "Data")
Data: TypeAlias = _agent_session_failed_webhook_event.Data
