from .. import AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent
from .. import Subagent as Subagent
