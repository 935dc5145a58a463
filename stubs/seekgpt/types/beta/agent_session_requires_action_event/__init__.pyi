from .. import AgentSessionRequiresActionEvent as AgentSessionRequiresActionEvent
from .. import AgentSession as AgentSession
