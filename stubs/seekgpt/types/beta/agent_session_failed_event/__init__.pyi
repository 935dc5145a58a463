from .. import AgentSessionFailedEvent as AgentSessionFailedEvent
from .. import AgentSession as AgentSession
