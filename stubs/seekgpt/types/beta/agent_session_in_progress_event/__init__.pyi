from .. import AgentSessionInProgressEvent
from .. import AgentSession as AgentSession

__all__ = ("AgentSessionInProgressEvent",)
