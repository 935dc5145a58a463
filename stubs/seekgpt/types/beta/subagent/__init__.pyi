from .. import Subagent
from .. import AgentContent as AgentContent

__all__ = ("Subagent",)
