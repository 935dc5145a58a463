from .. import AgentSessionRequiresActionEvent
from .. import AgentSession as AgentSession

__all__ = ("AgentSessionRequiresActionEvent",)
