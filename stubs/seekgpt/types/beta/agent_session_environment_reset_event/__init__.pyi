from .. import AgentSessionEnvironmentResetEvent

__all__ = ("AgentSessionEnvironmentResetEvent",)
