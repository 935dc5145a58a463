from typing_extensions import TypeAlias
from .. import _agent_session_in_progress_webhook_event
from .. import AgentSessionInProgressWebhookEvent

__all__ = ("AgentSessionInProgressWebhookEvent", "Data")
Data: TypeAlias = _agent_session_in_progress_webhook_event.Data
