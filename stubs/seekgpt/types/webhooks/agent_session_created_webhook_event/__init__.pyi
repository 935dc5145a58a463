from typing_extensions import TypeAlias
from .. import _agent_session_created_webhook_event
from .. import AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent

Data: TypeAlias = _agent_session_created_webhook_event.Data
DataConnect: TypeAlias = _agent_session_created_webhook_event.DataConnect
