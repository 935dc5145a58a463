from .. import AgentSessionCreatedEvent as AgentSessionCreatedEvent
from .. import AgentSession as AgentSession
