from .. import AgentSessionCreatedEvent
from .. import AgentSession as AgentSession

__all__ = ("AgentSessionCreatedEvent",)
