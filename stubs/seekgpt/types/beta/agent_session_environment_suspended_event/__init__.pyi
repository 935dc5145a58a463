from .. import AgentSessionEnvironmentSuspendedEvent
from .. import AgentSessionEnvironmentState as AgentSessionEnvironmentState

__all__ = ("AgentSessionEnvironmentSuspendedEvent",)
