from typing_extensions import TypeAlias
from .. import _agent_session_action_required_webhook_event
from .. import AgentSessionActionRequiredWebhookEvent

__all__ = ("AgentSessionActionRequiredWebhookEvent", "Data", "DataRequiredAction")
Data: TypeAlias = _agent_session_action_required_webhook_event.Data
DataRequiredAction: TypeAlias = _agent_session_action_required_webhook_event.DataRequiredAction
