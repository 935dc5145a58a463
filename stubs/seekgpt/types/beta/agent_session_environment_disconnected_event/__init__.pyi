from .. import AgentSessionEnvironmentDisconnectedEvent
from .. import AgentSessionEnvironmentState as AgentSessionEnvironmentState

__all__ = ("AgentSessionEnvironmentDisconnectedEvent",)
