from .. import AgentSessionIdleEvent
from .. import AgentSession as AgentSession

__all__ = ("AgentSessionIdleEvent",)
