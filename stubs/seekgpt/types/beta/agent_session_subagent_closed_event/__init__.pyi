from .. import AgentSessionSubagentClosedEvent
from .. import Subagent as Subagent

__all__ = ("AgentSessionSubagentClosedEvent",)
