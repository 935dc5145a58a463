from .. import AgentSessionEnvironmentExpiredEvent
from .. import AgentSessionEnvironmentState as AgentSessionEnvironmentState

__all__ = ("AgentSessionEnvironmentExpiredEvent",)
