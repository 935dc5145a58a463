from .. import AgentSessionSubagentActiveEvent as AgentSessionSubagentActiveEvent
from .. import Subagent as Subagent
