from typing_extensions import TypeAlias
from .. import _agent_session_idle_webhook_event
from .. import AgentSessionIdleWebhookEvent as AgentSessionIdleWebhookEvent

Data: TypeAlias = _agent_session_idle_webhook_event.Data
