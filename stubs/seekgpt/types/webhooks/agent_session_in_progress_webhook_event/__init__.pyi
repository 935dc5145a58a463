from typing_extensions import TypeAlias
from .. import _agent_session_in_progress_webhook_event
from .. import AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent

Data: TypeAlias = _agent_session_in_progress_webhook_event.Data
