from .. import AgentSessionEnvironmentReadyEvent
from .. import AgentSessionEnvironmentState as AgentSessionEnvironmentState

__all__ = ("AgentSessionEnvironmentReadyEvent",)
