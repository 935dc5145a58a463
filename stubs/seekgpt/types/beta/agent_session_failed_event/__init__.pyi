from .. import AgentSessionFailedEvent
from .. import AgentSession as AgentSession

__all__ = ("AgentSessionFailedEvent",)
