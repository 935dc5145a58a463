from .. import AgentSessionEnvironmentConnectedEvent
from .. import AgentSessionEnvironmentState as AgentSessionEnvironmentState

__all__ = ("AgentSessionEnvironmentConnectedEvent",)
