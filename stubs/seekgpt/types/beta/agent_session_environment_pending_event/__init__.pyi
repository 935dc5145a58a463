from .. import AgentSessionEnvironmentPendingEvent
from .. import AgentSessionEnvironmentState as AgentSessionEnvironmentState

__all__ = ("AgentSessionEnvironmentPendingEvent",)
