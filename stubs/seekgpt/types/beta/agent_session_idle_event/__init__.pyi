from .. import AgentSessionIdleEvent as AgentSessionIdleEvent
from .. import AgentSession as AgentSession
