from .. import _agent_session_in_progress_webhook_event
from .. import AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent

Data = _agent_session_in_progress_webhook_event.Data
