from .. import _agent_session_failed_webhook_event
from .. import AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent

Data = _agent_session_failed_webhook_event.Data
