from .. import AgentSessionEnvironmentFailedEvent
from .. import AgentSessionEnvironmentState as AgentSessionEnvironmentState

__all__ = ("AgentSessionEnvironmentFailedEvent",)
