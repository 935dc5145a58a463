from typing_extensions import TypeAlias
from .. import _agent_session_failed_webhook_event
from .. import AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent

Data: TypeAlias = _agent_session_failed_webhook_event.Data
