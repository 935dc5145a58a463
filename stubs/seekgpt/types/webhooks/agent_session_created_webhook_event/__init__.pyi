from .. import _agent_session_created_webhook_event
from .. import AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent

Data = _agent_session_created_webhook_event.Data
DataConnect = _agent_session_created_webhook_event.DataConnect
