from .. import _agent_session_idle_webhook_event
from .. import AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent

Data = _agent_session_idle_webhook_event.Data
