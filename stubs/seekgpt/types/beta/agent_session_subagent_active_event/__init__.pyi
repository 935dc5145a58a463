from .. import AgentSessionSubagentActiveEvent
from .. import Subagent as Subagent

__all__ = ("AgentSessionSubagentActiveEvent",)
