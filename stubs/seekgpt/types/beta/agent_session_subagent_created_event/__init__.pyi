from .. import AgentSessionSubagentCreatedEvent
from .. import Subagent as Subagent

__all__ = ("AgentSessionSubagentCreatedEvent",)
